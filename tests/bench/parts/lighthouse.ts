import { audit, CATEGORIES, type Audit, type Category } from '../harness/audit.ts';
import { PAGE, type Rig } from '../harness/rig.ts';
import type { Row } from '../harness/row.ts';
import { median } from '../harness/stats.ts';

const PAGES = ['', PAGE, 'help/'];
const LEAST: Readonly<Record<Category, number>> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

/** Only the score of performance differs from one run to the next, and it settles sooner than a single paint. */
const RUNS = 3;

/** Lighthouse, with its own phone: not to be compared with the other measures. */
export async function lighthouse({ runs, site, bare }: Rig): Promise<Row[]> {
  const urls = [bare.url(), ...PAGES.map((page) => site.url(page))];
  const taken = new Map<string, Audit[]>(urls.map((url) => [url, []]));
  for (let run = 0; run < Math.min(runs, RUNS); run += 1) {
    for (const [url, audits] of taken) audits.push(await audit(url));
  }
  const score = (url: string, category: Category): number =>
    median((taken.get(url) ?? []).map(({ scores }) => scores[category]));
  return PAGES.flatMap((page) =>
    CATEGORIES.map((category): Row => {
      const url = site.url(page);
      return {
        what: `Lighthouse /${page} ${category}`,
        unit: 'score',
        measured: score(url, category),
        beside: { what: 'bare', value: score(bare.url(), category) },
        limit: { kind: 'least', value: LEAST[category] },
        details: [...new Set((taken.get(url) ?? []).flatMap(({ faults }) => faults[category]))],
      };
    }),
  );
}
