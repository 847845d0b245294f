import { writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { runAsProgram } from '../../.ci/shared/main.mjs';
import { readArgs } from './args.ts';
import { createRig } from './harness/rig.ts';
import type { Row } from './harness/row.ts';
import { PARTS } from './parts.ts';
import { describe, isGood, toJson } from './report.ts';

/** Progress is for people who watch, and apart from the result. */
const say = (what: string): void => console.error(what);

await runAsProgram(import.meta.url, async () => {
  const { parts, json, runs } = readArgs(process.argv.slice(2), Object.keys(PARTS));
  const load = (loadavg()[0] ?? 0) / availableParallelism();
  const rows: Row[] = [];
  const failures: string[] = [];
  const rig = await createRig(runs, say);
  try {
    for (const name of parts) {
      say(`Measuring: ${name}`);
      try {
        rows.push(...((await PARTS[name]?.(rig)) ?? []));
      } catch (error) {
        // What the other parts found is worth having.
        failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await rig.stop();
  }
  const outcome = { rows, failures, runs, load };
  console.log(describe(outcome));
  if (json !== undefined) await writeFile(json, toJson(outcome));
  if (!isGood(outcome)) process.exitCode = 1;
});
