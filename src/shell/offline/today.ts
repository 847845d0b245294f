import type { IsoDate } from '../../dataset/types.ts';

/** The day it is where the user is. */
export function today(now = new Date()): IsoDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
