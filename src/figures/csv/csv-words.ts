import type { Period } from '../../dataset/types.ts';
import { isFinancialYear } from '../period.ts';
import { monthWords, periodLabel, periodWords } from '../period-words.ts';

/** The licences that stand in the lines of a download. */
export const LICENCES = {
  /** Of the recorded-crime edition. */
  open: 'Open Government Licence v3.0',
  /** Of Freedom of Information answers and what newspapers printed: facts, given with whoever printed them. */
  asPublished: 'Facts as published by the source named',
} as const;

/**
 * A period for a spreadsheet, which makes a date of `2010/11` and of `May 2025` even in quotes: words after it stop that.
 * @returns `2010/11 (April 2010 to March 2011)`, `April to June 2016`, `May 2025 (one month)`
 */
export function csvPeriod(period: Period): string {
  const words = periodWords(period);
  if (isFinancialYear(period)) return `${periodLabel(period)} (${words})`;
  return words === monthWords(period.end) ? `${words} (one month)` : words;
}
