import { arithmetic } from './change.ts';
import { count, decimalFor, percentWords } from '../number.ts';

/** `298 more`, `14 fewer`, `no more and no fewer`. */
export function differenceWords(from: number, to: number): string {
  if (from === to) return 'no more and no fewer';
  return `${count(Math.abs(to - from))} ${to > from ? 'more' : 'fewer'}`;
}

/** `a rise of 473%`, `a fall of 18%`, `no change`; null where no percentage may be given: a base under 10. */
export function changePercentWords(from: number, to: number): string | null {
  const { percent, difference } = arithmetic(from, to);
  if (percent === null) return null;
  if (difference === 0) return 'no change';
  const size = Math.abs(percent);
  const words = size >= 99.5 && size < 100 ? 'nearly 100%' : percentWords(size);
  return `a ${difference > 0 ? 'rise' : 'fall'} of ${words}`;
}

/** A percentage for a sum, neither a rounded nought nor a rounded whole: `473.0%`, `less than 0.1%`, `nearly 100%`. */
export function exactPercent(percent: number): string {
  const size = Math.abs(percent);
  if (size > 0 && size < 0.05) return 'less than 0.1%';
  return size >= 99.95 && size < 100 ? 'nearly 100%' : `${decimalFor(size)}%`;
}
