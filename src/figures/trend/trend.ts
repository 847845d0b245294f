import type { IsoDate, Period } from '../../dataset/types.ts';
import { isWhole, type Cell, type WholeCell } from '../cell.ts';

/** One place on the time axis of a chart, and one row of its table. */
export interface TrendPoint extends Period {
  /** In full: `2016/17`, `April to June 2016`, or for a `part` cell what it covers: `April to December 2025`. */
  readonly label: string;
  /** For the axis: `16/17`. */
  readonly short: string;
  readonly cell: Cell;
}

/** A point with a figure that stands for its whole period. */
export interface WholePoint extends TrendPoint {
  readonly cell: WholeCell;
}

/** A break in recording; it stands before `points[before]` (0 is before the first point). */
export interface TrendBreak {
  readonly before: number;
  readonly date: IsoDate;
  readonly title: string;
  readonly detail: string;
}

/** One measure in one area over time, evenly spaced: gaps are points whose cell is `not-published`. */
export interface Trend {
  readonly step: 'year' | 'quarter';
  readonly points: readonly TrendPoint[];
  readonly breaks: readonly TrendBreak[];
}

/** The points that hold a whole standing figure, oldest first. */
export const wholePoints = ({ points }: Pick<Trend, 'points'>): WholePoint[] =>
  points.filter((point): point is WholePoint => isWhole(point.cell));
