import type { Rig } from '../harness/rig.ts';
import type { Row } from '../harness/row.ts';
import { median } from '../harness/stats.ts';

/** When the largest thing on the screen is painted. */
export async function lcp(rig: Rig): Promise<Row[]> {
  const { site, bare } = await rig.paints();
  const paints = (visits: typeof site): number[] => visits.map(({ seen }) => seen.largestPaint);
  const arrived = (visits: typeof site): number => Math.round(median(visits.map((visit) => visit.arrived)));
  const firsts = (visits: typeof site): number[] => visits.map(({ seen }) => seen.firstPaint);
  return [
    {
      what: 'first visit: largest paint (LCP)',
      unit: 'ms',
      measured: median(paints(site)),
      beside: { what: 'bare', value: median(paints(bare)) },
      limit: { kind: 'times', value: 1.3 },
      details: [
        `largest: ${site[0]?.seen.largest}; bare: ${bare[0]?.seen.largest}`,
        `the page has arrived at ${arrived(site)} ms; bare: ${arrived(bare)}`,
        `each run: ${paints(site).map(Math.round).join(', ')}; bare: ${paints(bare).map(Math.round).join(', ')}`,
      ],
    },
    {
      what: 'first visit: first paint (FCP)',
      unit: 'ms',
      measured: median(firsts(site)),
      beside: { what: 'bare', value: median(firsts(bare)) },
    },
  ];
}
