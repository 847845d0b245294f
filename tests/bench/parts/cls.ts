import type { Rig } from '../harness/rig.ts';
import type { Row } from '../harness/row.ts';

/** How far things jump on the first visit; the worst run counts. */
export async function cls(rig: Rig): Promise<Row[]> {
  const { site, bare } = await rig.visits();
  return [
    {
      what: 'first visit: layout shift (CLS), worst run',
      unit: 'shift',
      measured: Math.max(...site.map(({ seen }) => seen.shift)),
      beside: { what: 'bare', value: Math.max(...bare.map(({ seen }) => seen.shift)) },
      limit: { kind: 'most', value: 0 },
    },
  ];
}
