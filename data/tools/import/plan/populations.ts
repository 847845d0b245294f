import { count } from '../../../../src/figures/number.ts';
import type { Draft } from '../draft.ts';
import { ONS } from '../layouts/ons-measure.ts';
import type { PopulationFile } from '../layouts/population.ts';
import type { FileRead } from '../layouts/read-file.ts';
import { totalLines, wrongTotals } from './own-totals.ts';
import type { Asked, Plan } from './plan.ts';
import { sourceId } from './sources.ts';
import { atMost, many, section } from './words.ts';

const FILE = 'populations.csv';

/** The mid-year: what the person says, the file, or its name. */
function yearOf(file: PopulationFile, { year, fileName }: Asked): { year: number; how: string } | undefined {
  if (year !== undefined) return { year, how: 'as given' };
  if (file.year !== undefined) return { year: file.year, how: 'says the file' };
  const named = /(?:mid|mye)\D?(20\d{2})/i.exec(fileName)?.[1];
  return named === undefined ? undefined : { year: Number(named), how: 'says the name of the file' };
}

/** Nations whose councils the file has, without a total to prove that none is missing. */
function unproven({ under18, totals }: PopulationFile): string[] {
  return under18.size > 0 && totals.length === 0
    ? [
        'The file has no row of a country, so that nothing proves that no council is missing. Add --partial if you have counted them.',
      ]
    : [];
}

/** Plans under-18s of a mid-year by force, and puts them into the draft. Those that are the same keep their source. */
export function planPopulations(draft: Draft, { result }: FileRead<PopulationFile>, asked: Asked): Plan {
  const known = yearOf(result, asked);
  const counted = `Councils: ${count(result.councils)}, in ${many(result.under18.size, 'force')}`;
  const refusals = [
    ...(known === undefined
      ? ['The file does not say of which middle of the year it is. Add --year, such as --year 2024.']
      : []),
    ...(result.unknown.length === 0
      ? []
      : [
          `${many(result.unknown.length, 'council')} without a force: ${atMost(result.unknown, 20).join(', ')}.\n  Add a row to places.csv for each, of kind council.`,
        ]),
    ...wrongTotals(result.totals),
    ...(asked.partial ? [] : unproven(result)),
  ];
  const head = [
    `Under-18s in the middle of ${known === undefined ? 'an unknown year' : `${known.year} (${known.how})`}`,
    counted,
    ...totalLines(result.totals),
  ];
  if (known === undefined || refusals.length > 0) return { lines: head, refusals, needs: [] };
  const year = String(known.year);
  const rows = draft.rows(FILE);
  const before = new Map(rows.filter((row) => row['year'] === year).map((row) => [row['area'] ?? '', row]));
  const fresh = [...result.under18].filter(
    ([area, people]) => before.get(area)?.['under_18'] !== String(people),
  );
  const changed = fresh.filter(([area]) => before.has(area));
  const lines = [
    ...head,
    `Rows: ${count(fresh.length - changed.length)} new, ${count(changed.length)} changed, ${count(result.under18.size - fresh.length)} unchanged`,
    ...section(
      'Changed:',
      changed.map(
        ([area, people]) => `${area}: ${count(Number(before.get(area)?.['under_18']))} to ${count(people)}`,
      ),
    ),
  ];
  if (fresh.length === 0) return { lines, refusals, needs: [] };
  const source = sourceId(draft, {
    id: `ons-mid-year-${year}`,
    title: `Mid-year population estimates, mid-${year}`,
    publisher: ONS,
    published: asked.published ?? '',
    url: asked.url ?? '',
  });
  const replaced = new Map(
    fresh.map(([area, people]) => [area, { area, year, under_18: String(people), source }]),
  );
  const kept = rows.filter((row) => row['year'] !== year || !replaced.has(row['area'] ?? ''));
  const order = (row: Readonly<Record<string, string>>): string => `${row['area']} ${row['year']}`;
  draft.replace(
    FILE,
    [...kept, ...replaced.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1)),
  );
  return { lines, refusals, needs: [] };
}
