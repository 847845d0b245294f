import type { TrendPoint } from '../trend/trend-model.ts';
import { count, decimal } from '../number.ts';
import type { Rate } from './rate.ts';

/** A rate in words with the population it rests on, or why there is none; empty where there is no figure either. */
export function rateWords(rate: Rate): string {
  if (rate.kind === 'rate') {
    const { under18, year } = rate.population;
    const base = `${decimal(rate.per10000)} for every 10,000 children under 18`;
    const source = `${count(under18)} lived here in mid-${year}${rate.borrowed ? ', the newest count there is' : ''}`;
    return `${base} (${source}).`;
  }
  switch (rate.why) {
    case 'measure':
      return 'No rate by the number of children is given for this measure: forces count it in different ways.';
    case 'no-population':
      return 'No rate is given: the number of children living here is not published for that year.';
    case 'few-children':
      return 'No rate is given: too few children live in this area for one to mean anything.';
    case 'no-figure':
      return '';
  }
}

/** What a chart of rates says of one point. */
export const ratePointWords = ({ cell, label }: TrendPoint): string =>
  cell.kind === 'count'
    ? `${label}: ${decimal(cell.value)} for every 10,000 children under 18.`
    : `${label}: no rate can be given.`;
