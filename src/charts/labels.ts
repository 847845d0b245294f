import { valuesOf, type Cell } from '../figures/cell.ts';
import type { Trend } from '../figures/trend/trend.ts';
import type { Frame } from './frame.ts';
import type { Wanted } from './place.ts';
import { gapsOf } from './segments.ts';
import { TEXT_SIZE, VALUE_SIZE } from './text.ts';

/** How far a mark reaches above and below its value, in px. */
export const reach = (cell: Cell, dense: boolean): { readonly up: number; readonly down: number } => {
  const size = dense && cell.kind === 'count' ? 4 : 7;
  return { up: cell.kind === 'at-least' ? 18 : size, down: size };
};

const textOf = (cell: Cell, value: number, format: (n: number) => string): string => {
  if (cell.kind === 'at-least') return `${format(value)}+`;
  return cell.kind === 'disputed' ? `${format(value)}?` : format(value);
};

interface Item extends Wanted {
  readonly value: number;
}

/** Whether a value is a low point of the line: no neighbour is below it, and one is there. */
const isLow = (trend: Trend, index: number, value: number): boolean => {
  const near = [index - 1, index + 1].flatMap((other) => {
    const point = trend.points[other];
    return point === undefined ? [] : valuesOf(point.cell);
  });
  return value < 0 || (near.length > 0 && near.every((other) => other > value));
};

const itemsOf = (trend: Trend, frame: Frame, format: (n: number) => string): readonly Item[] =>
  trend.points.flatMap(({ cell }, index) =>
    valuesOf(cell).map((value) => ({
      value,
      at: frame.x(index),
      y: frame.y(value),
      ...reach(cell, frame.dense),
      text: textOf(cell, value, format),
      size: cell.kind === 'part' ? TEXT_SIZE : VALUE_SIZE,
      role: cell.kind === 'part' ? 'part' : 'value',
      low: isLow(trend, index, value),
      main: false,
    })),
  );

/** Gives back each item once, in the order of first naming. */
const once = (items: readonly (Item | undefined)[]): readonly Item[] => [
  ...new Set(items.filter((item) => item !== undefined)),
];

/** The words of the gaps, where the crosses alone would leave a reader guessing. */
const gapWords = (trend: Trend, frame: Frame): readonly Wanted[] =>
  gapsOf(trend).map(([from, to]) => ({
    at: frame.x((from + to) / 2),
    y: frame.y(0),
    up: 5,
    down: 5,
    text: 'no figure',
    size: TEXT_SIZE,
    role: 'gap',
    low: false,
    main: false,
  }));

/**
 * The labels a chart would like to have, the most important first: the newest, the highest, the lowest and the first
 * value, the gaps, then every other value from the newest back. A chart of many points asks for few.
 */
export const wantedLabels = (
  trend: Trend,
  frame: Frame,
  format: (n: number) => string,
): readonly Wanted[] => {
  const items = itemsOf(trend, frame, format);
  const counts = items.filter((item) => item.role === 'value');
  const byValue = counts.toSorted((a, b) => b.value - a.value);
  const ends = frame.dense ? [] : [items[0]];
  const main = once([items.at(-1), counts.at(-1), byValue[0], byValue.at(-1), ...ends]);
  const rest = frame.dense ? [] : items.toReversed().filter((item) => !main.includes(item));
  return [...main.map((item) => ({ ...item, main: true })), ...gapWords(trend, frame), ...rest];
};
