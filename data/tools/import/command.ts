import { access } from 'node:fs/promises';
import { describeFault } from '../tables/fault.ts';
import { Draft } from './draft.ts';
import { readOptions } from './options.ts';
import { planFile } from './plan/plan-file.ts';
import type { Plan } from './plan/plan.ts';
import { ImportProblem } from './problem.ts';
import { progressOn } from './progress.ts';
import { openRows } from './source/open.ts';
import { commit } from './write/commit.ts';
import { recover } from './write/recover.ts';

const NOTHING = 'Nothing was written.';

/** What is printed when nothing is left to be asked. */
function outcome(changed: readonly string[], write: boolean): string {
  if (changed.length === 0) return `The tables have all of this already. ${NOTHING}`;
  const files = changed.join(', ');
  return write
    ? `Written: ${files}`
    : `This would change ${files}. ${NOTHING} To do it: npm run data import FILE -- --write`;
}

function refuse(plan: Plan, needs: readonly string[]): number {
  for (const reason of [...plan.refusals, ...needs]) console.error(`\nRefused: ${reason}`);
  console.error(`\n${NOTHING}`);
  return 1;
}

/** Where the tables cannot be trusted, nothing can be compared with them. Recorded crime is replaced as a whole. */
function soundOrThrow(draft: Draft): void {
  const faults = draft.faultsBeside('recorded-crime.csv');
  if (faults.length === 0) return;
  throw new Error(
    `The tables cannot be read. Put them right first:\n${faults.map(describeFault).join('\n')}`,
  );
}

async function run(args: string[]): Promise<number> {
  const { file, dir, write, asked } = readOptions(args);
  await access(file).catch(() => {
    throw new Error(`There is no file ${file}.`);
  });
  const recovered = await recover(dir);
  if (recovered !== undefined) console.log(recovered);
  const draft = await Draft.open(dir);
  soundOrThrow(draft);
  const progress = progressOn(process.stderr);
  const plan = await openRows(file, progress.report)
    .then((opened) => planFile(draft, opened, asked))
    .finally(progress.end);
  console.log(plan.lines.join('\n'));
  if (plan.refusals.length > 0) return refuse(plan, []);
  if (write && plan.needs.length > 0) return refuse(plan, plan.needs);
  const changes = draft.changes();
  if (write && changes.size > 0) await commit(dir, changes);
  console.log(`\n${outcome([...changes.keys()], write)}`);
  for (const need of plan.needs) console.log(need);
  return 0;
}

/**
 * `import FILE [--write] …`: brings an official release into the tables.
 * @returns the exit code: 0 where it was planned or written, 1 where the file was refused
 */
export async function importFile(args: string[]): Promise<number> {
  try {
    return await run(args);
  } catch (cause) {
    if (!(cause instanceof ImportProblem)) throw cause;
    console.error(`The import stopped.\n${cause.message}\n\n${NOTHING}`);
    return 1;
  }
}
