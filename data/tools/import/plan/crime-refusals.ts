import { count } from '../../../../src/figures/number.ts';
import { financialYearLabel, monthWords } from '../../../../src/figures/period-words.ts';
import { financialYearOf } from '../../../../src/figures/period.ts';
import type { EditionRow } from '../../tables/types.ts';
import type { Coverage, Whole } from './coverage.ts';
import { quarterWords, type Labels } from './crime-lines.ts';
import { atMost } from './words.ts';

const list = (items: readonly string[]): string => atMost(items, 10).join(', ');

/** What a file lacks of a whole edition, in words; empty where it lacks nothing. */
function lacks(has: Coverage, whole: Whole, { area, code }: Labels): string[] {
  const gaps = has.missingQuarters.length > 0;
  return [
    has.beginsLate
      ? `quarters before ${monthWords(has.quarters[0] ?? '')} (a whole edition begins in ${monthWords(whole.first)})`
      : [],
    gaps ? `quarters in the middle: ${list(has.missingQuarters.map(quarterWords))}` : [],
    has.missingAreas.length > 0
      ? `${count(has.missingAreas.length)} of ${count(whole.areas.length)} forces: ${list(has.missingAreas.map(area))}`
      : [],
    has.missingMeasures.length > 0 ? `the codes ${list(has.missingMeasures.map(code))}` : [],
    has.holes.length > 0
      ? `${count(has.holes.length)} single counts: ${list(has.holes)}. The file may be cut short`
      : [],
  ].flat();
}

/** What kind of part it is, where a file has whole financial years only: `one year, 2017/18,`. */
function yearsOf({ quarters }: Coverage): string {
  const years = [...new Set(quarters.map((quarter) => financialYearLabel(financialYearOf(quarter))))];
  return years.length === 1
    ? `one year, ${years[0]},`
    : `${count(years.length)} years, ${years[0]} to ${years.at(-1)},`;
}

/** Refuses a part of an edition: it would replace the whole, for editions are never spliced. */
export function partRefusal(
  has: Coverage,
  whole: Whole,
  labels: Labels,
  reach: string,
  present: EditionRow | undefined,
): string[] {
  const missing = lacks(has, whole, labels);
  if (missing.length === 0) return [];
  const older = present !== undefined && reach < present.recordedCrimeTo;
  const newer = older
    ? `an older edition: it ends in ${monthWords(reach)}, and the tables reach ${monthWords(present.recordedCrimeTo)}`
    : 'an edition';
  return [
    `This is a part: ${yearsOf(has)} of ${newer}. It lacks ${missing.join('; ')}.\n  Editions are replaced whole, never spliced: with this file the tables would have these rows only. If that is what you want, add --partial.`,
  ];
}
