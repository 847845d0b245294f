import { parseArgs } from 'node:util';
import { Problem } from '../../.ci/shared/main.mjs';

export interface Asked {
  /** Names of parts; all where none was named. */
  readonly parts: readonly string[];
  /** File for the numbers. */
  readonly json: string | undefined;
  /** How often each thing is measured. */
  readonly runs: number;
}

/**
 * Reads `[part ...] [--runs N] [--json FILE]`.
 * @param known names of all parts
 * @throws {Problem} that says what is wrong and what there is
 */
export function readArgs(args: readonly string[], known: readonly string[]): Asked {
  const usage = `npm run bench -- [part ...] [--runs N] [--json FILE]\nThe parts are: ${known.join(', ')}.`;
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'string' }, runs: { type: 'string', default: '5' } },
    });
  } catch (error) {
    throw new Problem(`${(error as Error).message}\n${usage}`);
  }
  const { positionals, values } = parsed;
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Problem(`There is no part "${unknown.join('", "')}".\n${usage}`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Problem(`--runs is a whole number from 1 on, not "${values.runs}".\n${usage}`);
  }
  return { parts: positionals.length > 0 ? positionals : known, json: values.json, runs };
}
