import { count } from '../../../../src/figures/number.ts';

/** `1 row`, `12,345 rows`. */
export const many = (n: number, word: string): string => `${count(n)} ${word}${n === 1 ? '' : 's'}`;

/** At most `most` lines of a list, with how many more there are. */
export function atMost(lines: readonly string[], most: number): string[] {
  const more = lines.length - most;
  return more <= 0 ? [...lines] : [...lines.slice(0, most), `… and ${count(more)} more`];
}

/** Lines, indented, below a heading; no heading either where there are no lines. */
export const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [heading, ...lines.map((line) => `    ${line}`)];

/** A share in per cent with one decimal: `10.8%`. */
export const share = (part: number, whole: number): string =>
  whole === 0 ? '0.0%' : `${((100 * part) / whole).toFixed(1)}%`;
