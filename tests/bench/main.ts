import { writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { runAsProgram } from '../../.ci/shared/main.mjs';
import { readArgs } from './args.ts';
import { createRig } from './harness/rig.ts';
import { keepsLimit, ratio, type Row } from './harness/row.ts';
import { table } from './harness/table.ts';
import { PARTS } from './parts.ts';

/** Other work on the machine makes every time longer, and those of the site more than those of the bare page. */
function busyWarning(): string {
  const load = loadavg()[0] ?? 0;
  const cores = availableParallelism();
  if (load <= cores / 2) return '';
  return `This machine was busy at the start (load ${load.toFixed(1)} on ${cores} cores): times come out longer than they are.\n`;
}

/** Progress is for people who watch, and apart from the result. */
const say = (what: string): void => console.error(what);

await runAsProgram(import.meta.url, async () => {
  const { parts, json, runs } = readArgs(process.argv.slice(2), Object.keys(PARTS));
  const warning = busyWarning();
  const rig = await createRig(runs, say);
  const rows: Row[] = [];
  try {
    for (const name of parts) {
      say(`Measuring: ${name}`);
      rows.push(...((await PARTS[name]?.(rig)) ?? []));
    }
  } finally {
    await rig.stop();
  }
  const limited = rows.filter((row) => row.limit !== undefined);
  const over = limited.filter((row) => keepsLimit(row) === false);
  console.log(`\n${table(rows)}\n\n${warning}`);
  console.log(
    `${limited.length} limits, ${over.length} exceeded (medians of ${runs}; 390x844, 4x slower CPU, 150 ms, 1.6 Mbit/s, brotli)`,
  );
  if (json !== undefined) {
    const all = rows.map((row) => ({ ...row, ratio: ratio(row), keepsLimit: keepsLimit(row) }));
    await writeFile(json, `${JSON.stringify(all, null, 2)}\n`);
  }
  if (over.length > 0) process.exitCode = 1;
});
