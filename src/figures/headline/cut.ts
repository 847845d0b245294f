import { decimalFor } from '../number.ts';

/** True where a number that was printed with so many decimals is the exact one cut off, not rounded: 44 for 44.8. */
export function wasCut(exact: number, printed: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  return Math.round(Math.abs(exact) * scale) !== Math.round(Math.abs(printed) * scale);
}

/** A percentage for a sum, neither a rounded nought nor a rounded whole: `473.0%`, `less than 0.1%`, `nearly 100%`. */
export function exactPercent(percent: number): string {
  const size = Math.abs(percent);
  if (size > 0 && size < 0.05) return 'less than 0.1%';
  return size >= 99.95 && size < 100 ? 'nearly 100%' : `${decimalFor(size)}%`;
}
