import type { Trend } from './trend-model.ts';
import { count, decimal } from '../number.ts';
import { dayWords } from '../period.ts';
import { standingPoints } from './trend.ts';
import { cellWords } from '../counted-words.ts';

/** What a chart shows, for those who do not see it: first, last, highest and lowest figure, gaps and breaks. */
export const trendWords = (trend: Trend): string => words(trend, 'figure', count);

/** The same of a chart of rates. */
export const rateTrendWords = (trend: Trend): string => words(trend, 'rate', decimal);

function words(trend: Trend, noun: 'figure' | 'rate', format: (n: number) => string): string {
  const points = standingPoints(trend);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return `No whole period has a ${noun}.`;
  const value = (p: (typeof points)[number]): number =>
    p.cell.kind === 'count' || p.cell.kind === 'at-least' ? p.cell.value : 0;
  const highest = points.reduce((a, b) => (value(b) > value(a) ? b : a));
  const lowest = points.reduce((a, b) => (value(b) < value(a) ? b : a));
  const gaps = trend.points.filter((p) => p.cell.kind === 'not-published').map((p) => p.label);
  const say = (p: typeof first): string => `${cellWords(p.cell, format)} in ${p.label}`;
  return [
    first === last ? `One ${noun}: ${say(first)}.` : `From ${say(first)} to ${say(last)}.`,
    first === last ? '' : `Highest: ${say(highest)}. Lowest: ${say(lowest)}.`,
    gaps.length === 0 ? '' : `No ${noun} for ${gaps.join(', ')}.`,
    ...trend.breaks.map((b) => `Counting changed on ${dayWords(b.date)}: ${b.title}.`),
  ]
    .filter((s) => s !== '')
    .join(' ');
}
