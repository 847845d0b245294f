import { count } from '../../../../src/figures/number.ts';
import { periodLabel } from '../../../../src/figures/period-words.ts';
import type { Draft } from '../draft.ts';
import type { PublishedValue, PublishedValues } from '../layouts/published.ts';
import type { FileRead } from '../layouts/read-file.ts';
import type { Cells } from '../write/serialise.ts';
import { nameLines, unknownNames } from './force-words.ts';
import { totalLines, wrongTotals } from './own-totals.ts';
import type { Asked, Plan } from './plan.ts';
import { placeValue } from './place-value.ts';
import { valueSource } from './value-source.ts';
import { atMost, section } from './words.ts';

const FILE = 'observations.csv';

const keyOf = ({ measure, area, period }: PublishedValue): string =>
  `${measure} ${area} ${period.start} ${period.end}`;

/** Values that the file has twice, with different counts. */
function contradictions(values: readonly PublishedValue[]): string[] {
  const first = new Map<string, PublishedValue>();
  return values.flatMap((value) => {
    const other = first.get(keyOf(value));
    first.set(keyOf(value), other ?? value);
    if (other === undefined || other.count === value.count) return [];
    return [
      `Rows ${other.row} and ${value.row} are of the same force, measure and period, with ${count(other.count)} and ${count(value.count)}: leave one.`,
    ];
  });
}

/** Forces of England and Wales that a table of all forces has no row for. */
function missingForces(draft: Draft, { seen, allForces }: PublishedValues, { partial }: Asked): string[] {
  const missing = draft
    .tables()
    .forces.filter(({ kind, nation }) => kind === 'territorial' && ['England', 'Wales'].includes(nation))
    .filter(({ id }) => !seen.has(id));
  if (!allForces || partial || missing.length === 0) return [];
  const names = atMost(
    missing.map(({ shortName }) => shortName),
    10,
  ).join(', ');
  return [
    `The table has no row for ${names}. It may be cut short: download it again, or add --partial if it is so published.`,
  ];
}

const order = (row: Cells): string =>
  ['measure', 'area', 'period_start', 'period_end'].map((column) => row[column]).join(' ');

/** Plans published values for observations.csv, and puts them into the draft. */
export function planValues(draft: Draft, { result }: FileRead<PublishedValues>, asked: Asked): Plan {
  const { values, names, leftOut, totals } = result;
  const sources = valueSource(draft, asked);
  const lacking = [
    ...new Set(
      values
        .map(({ source }) => source)
        .filter((source) => !sources.has(source))
        .map(({ given }) => given),
    ),
  ];
  const refusals = [
    ...unknownNames(names),
    ...contradictions(values),
    ...missingForces(draft, result, asked),
    ...wrongTotals(totals),
    ...lacking.map(
      (given) =>
        `The source "${given}" is not in sources.csv. Put its id in, or add a column publisher (and source title, published, url).`,
    ),
  ];
  const head = [
    `Values: ${count(values.length)}`,
    ...section('Rows left out (a missing figure is not zero):', atMost(leftOut, 12)),
    ...totalLines(totals),
    ...nameLines(names),
  ];
  if (refusals.length > 0) return { lines: head, refusals, needs: [] };
  let rows = draft.rows(FILE);
  const tally = { new: 0, changed: 0, unchanged: 0 };
  const changes: string[] = [];
  for (const value of values) {
    const placed = placeValue(rows, value, sources.ref(value.source));
    rows = placed.rows;
    tally[placed.outcome] += 1;
    if (placed.outcome === 'changed')
      changes.push(
        `${value.area}, ${value.measure}, ${periodLabel(value.period)}: ${count(placed.before ?? 0)} to ${count(value.count)}`,
      );
  }
  const next = rows.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  draft.replace(FILE, next);
  const lines = [
    ...head,
    `Rows: ${tally.new} new, ${tally.changed} changed, ${tally.unchanged} unchanged`,
    ...section('Changed (the old value stays, as restated):', atMost(changes, 15)),
  ];
  return { lines, refusals, needs: [] };
}
