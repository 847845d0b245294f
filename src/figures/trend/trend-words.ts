import { cellWords, offences } from '../cell-words.ts';
import { count, decimal } from '../number.ts';
import { monthWords, periodWords } from '../period-words.ts';
import { doubtWords } from '../published/published-words.ts';
import { countingChangedInChart } from './break-words.ts';
import { yearlyTrend } from './build-trend.ts';
import type { SeriesChoice } from './choose-series.ts';
import { wholePoints, type TrendPoint, type Trend, type WholePoint } from './trend.ts';

/** What a chart shows, for those who do not see it: first, last, highest and lowest figure, gaps and breaks. */
export const trendWords = (trend: Trend): string => words(trend, 'figure', count);

/** The same of a chart of rates. */
export const rateTrendWords = (trend: Trend): string => words(trend, 'rate', decimal);

function words(trend: Trend, noun: 'figure' | 'rate', format: (n: number) => string): string {
  const points = wholePoints(trend);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return `No whole period has a ${noun}.`;
  const highest = points.reduce((a, b) => (b.cell.value > a.cell.value ? b : a));
  const lowest = points.reduce((a, b) => (b.cell.value < a.cell.value ? b : a));
  const gaps = trend.points.filter((p) => p.cell.kind === 'not-published').map((p) => p.label);
  const say = ({ cell, label }: WholePoint): string => `${cellWords(cell, format)} in ${label}`;
  return [
    first === last ? `One ${noun}: ${say(first)}.` : `From ${say(first)} to ${say(last)}.`,
    first === last ? '' : `Highest: ${say(highest)}. Lowest: ${say(lowest)}.`,
    gaps.length === 0 ? '' : `No ${noun} for ${gaps.join(', ')}.`,
    ...trend.breaks.map(countingChangedInChart),
  ]
    .filter((s) => s !== '')
    .join(' ');
}

/** What a chart says of one point, in a sentence: read out, and shown below the chart. */
export function pointWords({ cell, label }: TrendPoint): string {
  switch (cell.kind) {
    case 'count': {
      const care = cell.doubt ? `. This ${doubtWords(cell.doubt)}` : '';
      return `${label}: ${offences(cell.value)}${care}.`;
    }
    case 'at-least':
      return `${label}: at least ${offences(cell.value)}.`;
    case 'part':
      return `${periodWords(cell.covers)}: ${offences(cell.value)}. This is part of a year.`;
    case 'disputed':
      return `${label}: sources disagree, ${cell.values.map(count).join(' or ')}.`;
    case 'not-published':
      return `${label}: no figure published.`;
  }
}

/** From the first year with a figure to the last: `2015/16 to 2019/20`, `2012/13 to December 2025`, one year alone, or null with none. */
export function spanLabel(trend: Trend): string | null {
  const known = trend.points.filter(({ cell }) => cell.kind !== 'not-published');
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  if (first === last) return first.label;
  if (trend.step === 'quarter') return `${monthWords(first.start)} to ${monthWords(last.end)}`;
  return `${first.label} to ${last.cell.kind === 'part' ? monthWords(last.cell.covers.end) : last.label}`;
}

/** Why a measure is shown first, and which one reaches back furthest. */
export function choiceWords({ first, furthest }: SeriesChoice): string {
  const why =
    first.measure.online === 'no'
      ? 'Shown first because no measure of online offences has a figure here.'
      : 'Shown first because it has the newest full year among the measures about online offences.';
  const span = spanLabel(yearlyTrend(furthest));
  if (!span) return why;
  const goesBack =
    furthest === first
      ? `It also reaches back furthest: ${span}.`
      : `The one that reaches back furthest is “${furthest.measure.plainName}”: ${span}.`;
  return `${why} ${goesBack}`;
}
