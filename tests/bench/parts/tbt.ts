import type { Rig } from '../harness/rig.ts';
import type { Row } from '../harness/row.ts';
import { blockingTime } from '../harness/seen.ts';
import { median } from '../harness/stats.ts';

/** How long tasks keep a tap waiting, from the first paint until all is saved and the page is at rest. */
export async function tbt(rig: Rig): Promise<Row[]> {
  const { site, bare } = await rig.visits();
  const each = site.map(({ seen }) => blockingTime(seen));
  const tasks = (site[0]?.seen.longTasks ?? []).map(
    ({ start, duration }) => `${Math.round(duration)} ms at ${Math.round(start)}`,
  );
  return [
    {
      what: 'first visit: blocking time (TBT)',
      unit: 'ms',
      measured: median(each),
      beside: { what: 'bare', value: median(bare.map(({ seen }) => blockingTime(seen))) },
      limit: { kind: 'most', value: 60 },
      details: [
        `each run: ${each.map(Math.round).join(', ')}`,
        `tasks above 50 ms in run 1: ${tasks.join('; ') || 'none'} (first paint at ${Math.round(site[0]?.seen.firstPaint ?? 0)})`,
      ],
    },
  ];
}
