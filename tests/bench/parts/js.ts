import { filesBeforeUsable } from '../../../.ci/size/measure.mjs';
import { DIST } from '../../browser/harness/site.ts';
import { write } from '../harness/table.ts';
import { inlineSizesOf, readPage } from '../harness/inline.ts';
import { PAGE, type Rig } from '../harness/rig.ts';
import type { Row } from '../harness/row.ts';
import type { Resource, Visit } from '../harness/visit.ts';

const sum = (files: readonly Resource[]): number => files.reduce((total, { bytes }) => total + bytes, 0);

/** Scripts that were asked for before the figures answered. @throws where they never did */
function scriptsBefore({ seen, resources }: Visit): Resource[] {
  const { usable } = seen;
  if (usable === null)
    throw new Error('The figures never came to life, so nothing can be said of its scripts.');
  return resources.filter(({ path, start }) => path.endsWith('.js') && start < usable);
}

/** JavaScript that comes before the page can be used; of all runs, the one with the most. */
export async function js(rig: Rig): Promise<Row[]> {
  const { site } = await rig.visits();
  const [files = []] = site.map(scriptsBefore).sort((a, b) => sum(b) - sum(a));
  const inline = (await inlineSizesOf(PAGE)).js;
  const known = new Set(filesBeforeUsable(DIST, await readPage(PAGE)).map((file) => `/${file}`));
  const unknown = files.filter(({ path }) => !known.has(path));
  const usable = Math.round(Math.max(...site.map(({ seen }) => seen.usable ?? 0)));
  return [
    {
      what: 'first visit: JavaScript before it is usable',
      unit: 'B',
      measured: sum(files) + inline,
      beside: { what: 'bare', value: 0 },
      limit: { kind: 'most', value: 35_000 },
      details: [
        `usable at ${usable} ms at the latest`,
        `${write(inline, 'B')} in the page itself`,
        ...files.map(({ path, bytes }) => `${write(bytes, 'B')} ${path}`),
      ],
    },
    {
      // That step reads the scripts' imports; this asks a browser whether it read all of them.
      what: 'first visit: scripts before it is usable that "npm test -- size" misses',
      unit: 'count',
      measured: unknown.length,
      limit: { kind: 'most', value: 0 },
      details: unknown.map(({ path }) => path),
    },
  ];
}
