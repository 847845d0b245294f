import { quarterAfter } from '../../../src/figures/period.ts';
import { error, type Fault } from '../tables/fault.ts';
import type { RecordedCrimeRow } from '../tables/types.ts';
import { startsQuarter } from './period-kind.ts';
import { groupBy, type Rule } from './rule.ts';

const file = 'recorded-crime.csv';

/** The rows of one measure and area, in time: each follows the one before by a quarter. */
function gaps(rows: readonly RecordedCrimeRow[]): Fault[] {
  const sorted = rows.toSorted((a, b) => a.quarterStart.localeCompare(b.quarterStart));
  return sorted.flatMap((row, at) => {
    const before = sorted[at - 1];
    if (before === undefined) return [];
    const next = quarterAfter(before.quarterStart, 1).start;
    if (row.quarterStart <= next) return [];
    const found = `${row.quarterStart} after ${before.quarterStart} for ${row.measure} in ${row.area}`;
    return [error({ file, row: row.line, column: 'quarter_start' }, found, `${next}: no quarter left out`)];
  });
}

/** All series begin and end with the same quarter, as those of one edition do: editions are never mixed. */
function edges(series: readonly (readonly RecordedCrimeRow[])[]): Fault[] {
  const days = series.flat().map((row) => row.quarterStart);
  const first = days.reduce((a, b) => (a < b ? a : b), '9999');
  const last = days.reduce((a, b) => (a > b ? a : b), '');
  return series.flatMap((rows) => {
    const own = rows.map((row) => row.quarterStart);
    const row = rows.at(-1);
    if (row === undefined || (own.includes(first) && own.includes(last))) return [];
    const found = `no ${own.includes(first) ? last : first} for ${row.measure} in ${row.area}`;
    return [
      error(
        { file, row: row.line, column: 'quarter_start' },
        found,
        `every quarter from ${first} to ${last}`,
      ),
    ];
  });
}

/** Every area has every measure that any area has: otherwise a total would silently leave an area out. */
function holes(series: ReadonlyMap<string, unknown>, rows: readonly RecordedCrimeRow[]): Fault[] {
  const areas = [...new Set(rows.map((row) => row.area))];
  const codes = [...new Set(rows.map((row) => row.measure))];
  return areas.flatMap((area) =>
    codes
      .filter((code) => !series.has(`${code} ${area}`))
      .map((code) =>
        error({ file }, `no ${code} in ${area}`, 'every measure of the table for every area of it'),
      ),
  );
}

/** Recorded crime has every quarter, and only of measures that are recorded crime and no sums. */
export const quarters: Rule = ({ recordedCrime, measures }) => {
  const starts = recordedCrime
    .filter((row) => !startsQuarter(row.quarterStart))
    .map((row) =>
      error(
        { file, row: row.line, column: 'quarter_start' },
        row.quarterStart,
        '1 January, April, July or October',
      ),
    );
  const sound = recordedCrime.filter((row) => startsQuarter(row.quarterStart));
  const named = groupBy(sound, (row) => `${row.measure} ${row.area}`);
  const series = [...named.values()];
  const stored = new Set(
    measures.filter((m) => m.basis === 'recorded-crime' && m.sumOf.length === 0).map((m) => m.id),
  );
  const known = new Set(measures.map((m) => m.id));
  const wrong = recordedCrime
    .filter((row) => known.has(row.measure) && !stored.has(row.measure))
    .map((row) =>
      error(
        { file, row: row.line, column: 'measure' },
        row.measure,
        'a measure of basis recorded-crime that is not a sum',
      ),
    );
  return [...starts, ...series.flatMap(gaps), ...edges(series), ...holes(named, sound), ...wrong];
};
