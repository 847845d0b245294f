import { check } from './check/command.ts';
import { importFile } from './import/command.ts';

const USAGE = `Usage: npm run data COMMAND

  check     proves that the tables in data/ are sound; says where they are not
              -- --quiet    only errors and the number of warnings
              -- --dir DIR  the tables of another folder
  import    brings an official file into the tables: npm run data import FILE
              -- --write    does it; without it says what would change`;

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = { check, import: importFile };

/** Runs a command of the data room. @returns the exit code: 2 where the command or its options are not known */
async function main([name = '', ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    console.error(USAGE);
    return 2;
  }
  try {
    return await command(args);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
