import type { Doubt, Period } from '../dataset/types.ts';

/**
 * What can be known about one measure, area and period. Missing is a kind of its own: zero is a count.
 * - `count`: what stands; may be 0, and may be below 0 in a quarter in which crimes were cancelled
 * - `at-least`: published as a lower bound
 * - `part`: only a part of the period is published (`covers`); never to be compared with whole ones
 * - `disputed`: printed, but nothing stands: `values` are what was printed
 * - `not-published`: nobody published a figure
 */
export type Cell =
  | { readonly kind: 'count'; readonly value: number; readonly doubt?: Doubt }
  | { readonly kind: 'at-least'; readonly value: number }
  | { readonly kind: 'part'; readonly value: number; readonly covers: Period }
  | { readonly kind: 'disputed'; readonly values: readonly number[] }
  | { readonly kind: 'not-published' };

/** A cell with one number that stands, be it for the whole period or for a part of it. */
export type NumberCell = Extract<Cell, { kind: 'count' | 'at-least' | 'part' }>;

/** A cell with a number that stands for its whole period, exact or as a lower bound. */
export type WholeCell = Extract<Cell, { kind: 'count' | 'at-least' }>;

/** True for a number that stands for the whole period. */
export const isWhole = (cell: Cell): cell is WholeCell => cell.kind === 'count' || cell.kind === 'at-least';

/** True for a number that stands, for the whole period or for a part of it. */
export const hasNumber = (cell: Cell): cell is NumberCell => isWhole(cell) || cell.kind === 'part';

/** Every number of a cell: none for a gap, several where printed values disagree. */
export const valuesOf = (cell: Cell): readonly number[] => {
  if (cell.kind === 'not-published') return [];
  return cell.kind === 'disputed' ? cell.values : [cell.value];
};

/** The days that a cell's number is of: those it covers where it is part of the period it stands for, else that period. */
export const periodOf = ({ cell, start, end }: Period & { readonly cell: Cell }): Period =>
  cell.kind === 'part' ? cell.covers : { start, end };
