import type { IsoDate } from '../../../../src/dataset/types.ts';

/** Forms of a date into which a spreadsheet turns 2010/11 when it takes it for November 2010. */
const DATE_LIKE =
  /^(?:\d{4}-\d{2}-\d{2}.*|\p{L}{3,9}[- ]\d{2,4}|\d{5}(?:\.\d+)?|\d{1,2}\/\d{1,2}\/\d{2,4})$/u;
const STARTS = ['04-01', '07-01', '10-01', '01-01'];

/** True where a spreadsheet has turned a label such as 2010/11 into a date. */
export const looksLikeDate = (text: string): boolean => DATE_LIKE.test(text.trim());

/**
 * The first day of a financial quarter; quarter 1 is April to June.
 * @param text `1` to `4`, also as `1.0` or `Q1`
 */
export function quarterStart(year: number, text: string): IsoDate | undefined {
  const quarter = /^q?([1-4])(?:\.0+)?$/i.exec(text.trim())?.[1];
  if (quarter === undefined) return undefined;
  return `${quarter === '4' ? year + 1 : year}-${STARTS[Number(quarter) - 1]}`;
}
