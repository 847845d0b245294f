import type { Period } from '../../dataset/types.ts';
import { isFinancialYear, monthWords, periodLabel, periodWords } from '../period.ts';

/**
 * A period for a spreadsheet, which makes a date of `2010/11` and of `May 2025` even in quotes: words after it stop that.
 * @returns `2010/11 (April 2010 to March 2011)`, `April to June 2016`, `May 2025 (one month)`
 */
export function csvPeriod(period: Period): string {
  const words = periodWords(period);
  if (isFinancialYear(period)) return `${periodLabel(period)} (${words})`;
  return words === monthWords(period.end) ? `${words} (one month)` : words;
}
