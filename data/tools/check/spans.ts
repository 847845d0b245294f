import { error, warning, type Fault } from '../tables/fault.ts';
import type { ObservationRow } from '../tables/types.ts';
import { groupBy, type Rule } from './rule.ts';

const dayAfter = (date: string): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

/** Every way to get from the day `from` to the day `to` by rows that follow each other without a gap. */
function chains(rows: readonly ObservationRow[], from: string, to: string): ObservationRow[][] {
  if (from > to) return [[]];
  return rows
    .filter((row) => row.periodStart === from && row.periodEnd <= to)
    .flatMap((row) => chains(rows, dayAfter(row.periodEnd), to).map((rest) => [row, ...rest]));
}

function compare(whole: ObservationRow, parts: readonly ObservationRow[]): Fault[] {
  const sum = parts.reduce((all, { count }) => all + count, 0);
  if (sum === whole.count) return [];
  const marked = [whole, ...parts].some(({ doubt }) => doubt === 'conflict');
  const names = parts.map(({ count, line }) => `${count} (row ${line})`).join(' + ');
  const found = `${whole.count} for ${whole.area}, ${whole.measure}, ${whole.periodStart} to ${whole.periodEnd}, but ${names} = ${sum}`;
  const expected = marked
    ? 'parts that add up to the whole; a row is marked conflict'
    : 'parts that add up to the whole, or doubt "conflict" with a note on the row that is in question';
  return [
    (marked ? warning : error)(
      { file: 'observations.csv', row: whole.line, column: 'count' },
      found,
      expected,
    ),
  ];
}

/** Where exact values of one measure and area together cover a longer period, they add up to the value of that period. */
export const spans: Rule = ({ observations }) => {
  const exact = observations.filter(
    (row) => row.status === 'stands' && row.precision === 'exact' && row.periodStart <= row.periodEnd,
  );
  const same = groupBy(exact, (row) => `${row.measure} ${row.area}`);
  return [...same.values()].flatMap((rows) =>
    rows.flatMap((whole) => {
      const { periodStart, periodEnd } = whole;
      const shorter = rows.filter((row) => row.periodStart !== periodStart || row.periodEnd !== periodEnd);
      return chains(shorter, periodStart, periodEnd).flatMap((parts) => compare(whole, parts));
    }),
  );
};
