import { offences } from '../cell-words.ts';
import { count, decimal } from '../number.ts';
import type { TrendPoint } from '../trend/trend.ts';
import { pointWords } from '../trend/trend-words.ts';
import { noRateWords } from './no-rate-words.ts';
import type { Rate, RateFound, RatePoint } from './rate.ts';

/** What a rate is for: after a number, and in the name of what is counted. */
export const PER_CHILDREN = 'for every 10,000 children under 18';

/** The same where there is little room, or the age has been said. */
export const PER_CHILDREN_IN_SHORT = 'for every 10,000 children';

/** What a rate is a number of. */
export const RATE_UNIT = `offences ${PER_CHILDREN}`;

/** What a rate is, with the year of the population it rests on. */
export const RATE_MEANING = `A rate is the number of offences in a year ${PER_CHILDREN} who lived in the area in the middle of that year: 2024/25 is set against mid-2024.`;

/** When the children of a rate were counted: `in mid-2024`, and whether that is the year of its count. */
export const populationYearWords = ({ population, borrowed }: RateFound): string =>
  `in mid-${population.year}${borrowed ? ', the newest count there is' : ''}`;

/** `148 offences; 329,511 children`: what a rate is made of. */
export const rateParts = (value: number, { population }: RateFound): string =>
  `${offences(value)}; ${count(population.under18)} children`;

/** A rate in words with the population it rests on, or why there is none; empty where there is no figure either. */
export const rateWords = (rate: Rate): string =>
  rate.kind === 'rate'
    ? `${decimal(rate.per10000)} ${PER_CHILDREN} (${count(rate.population.under18)} lived here ${populationYearWords(rate)}).`
    : noRateWords(rate.why).sentence;

/** What a chart of one area's rates says of one point. */
export const ratePointWords = ({ cell, label }: TrendPoint): string =>
  cell.kind === 'count'
    ? `${label}: ${decimal(cell.value)} ${PER_CHILDREN}.`
    : `${label}: no rate can be given.`;

/** What a chart of rates says of one year among other areas, with what the rate is made of. */
export function rateInFull({ point, rate }: RatePoint): string {
  const { cell, label } = point;
  if (rate.kind === 'none') return `${pointWords(point)} ${noRateWords(rate.why).inChart}`;
  if (cell.kind !== 'count') return `${pointWords(point)} No rate.`;
  return `${label}: ${decimal(rate.per10000)} ${PER_CHILDREN_IN_SHORT} (${rateParts(cell.value, rate)} ${populationYearWords(rate)}).`;
}
