import { load as ask } from '../../browser/soak/load.ts';
import type { Rig } from '../harness/rig.ts';
import type { Row } from '../harness/row.ts';

const VISITORS = 100;

/** Many visitors at once, each of whom asks for every file of the site. */
export async function load({ site }: Rig): Promise<Row[]> {
  const { answers, failed, wrong, latency } = await ask(site, VISITORS);
  const none = { kind: 'most', value: 0 } as const;
  return [
    {
      what: `${VISITORS} visitors at once: requests that failed`,
      unit: 'count',
      measured: failed,
      limit: none,
      details: [`${answers} answers; half within ${latency.p50} ms, 99 of 100 within ${latency.p99} ms`],
    },
    {
      what: 'the same: answers not 200 or not whole',
      unit: 'count',
      measured: wrong.length,
      limit: none,
      details: wrong.slice(0, 10),
    },
  ];
}
