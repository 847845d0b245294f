import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A failure with a cause the reader can act on: its message is printed alone, without a stack, by us and by Vite. */
export class Problem extends Error {
  /** @override */
  name = 'Problem';

  /** @param {string} message */
  constructor(message) {
    super(message);
    this.stack = message;
  }
}

/** The folder of the project, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Runs `main` when the module at `url` is the program itself, not imported by another.
 * A failure is printed and becomes exit code 1.
 * @param {string} url `import.meta.url` of the program
 * @param {() => unknown} main
 */
export async function runAsProgram(url, main) {
  const program = process.argv[1];
  if (program === undefined || realpathSync(program) !== fileURLToPath(url)) return;
  try {
    await main();
  } catch (error) {
    // By its name: the configuration of Vite is bundled before it is run, with a copy of the class.
    const isProblem = error instanceof Error && error.name === 'Problem';
    console.error(isProblem ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
}
