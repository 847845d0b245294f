import type { Rig } from '../harness/rig.ts';
import type { Row } from '../harness/row.ts';

/** Requests to any other host, of page and worker, until all is saved. */
export async function hosts(rig: Rig): Promise<Row[]> {
  const { site, bare } = await rig.visits();
  const elsewhere = [...new Set(site.flatMap((visit) => visit.elsewhere))];
  return [
    {
      what: 'first visit: requests to other hosts',
      unit: 'count',
      measured: elsewhere.length,
      beside: { what: 'bare', value: bare.flatMap((visit) => visit.elsewhere).length },
      limit: { kind: 'most', value: 0 },
      details: elsewhere,
    },
  ];
}
