import type { Force, Nation } from '../../dataset/types.ts';
import { count, decimal } from '../number.ts';
import type { Rate } from '../rate/rate.ts';
import { cellWords, offences } from '../counted-words.ts';
import { pointWords } from '../trend/point-words.ts';
import type { RatePoint } from '../rate/rates.ts';

type RateFound = Extract<Rate, { kind: 'rate' }>;
type NoRate = Extract<Rate, { kind: 'none' }>['why'];

/** Why areas set side by side are not ranked. It stands beside every comparison. */
export const WHY_NO_RANKING =
  'Forces find and record these offences in different ways. A higher number can mean more offences, better recording, or both. So areas stand in alphabetical order.';

/** What counts and rates leave out when areas are set side by side. */
export const SHOWN_CARE = {
  count: 'These are counts. Where more people live, more is recorded.',
  rate: 'A rate also depends on how a force records. It cannot say that one place is safer than another.',
} as const;

/** What a rate is, with the year of the population it rests on. */
export const RATE_MEANING =
  'A rate is the number of offences in a year for every 10,000 children under 18 who lived in the area in the middle of that year: 2024/25 is set against mid-2024.';

/** What a rate is a number of. */
export const RATE_UNIT = 'offences for every 10,000 children under 18';

const NOT_COVERED: Partial<Record<Nation, string>> = {
  Scotland:
    'Scotland has its own laws and its own way of counting. The recorded crime figures of the Home Office do not cover it, so it cannot be set beside other areas.',
  'Northern Ireland':
    'The recorded crime figures of the Home Office do not cover Northern Ireland, so it cannot be set beside other areas.',
};

/** Why nothing of an area may be compared. */
export const notCoveredWords = (area: { readonly name: string; readonly nation: Nation }): string =>
  NOT_COVERED[area.nation] ?? `No figure of ${area.name} may be set beside another area’s.`;

/** Why an area has no rate in any year although the measure allows one. */
export function noRatesWords(
  { kind, shortName }: Pick<Force, 'kind' | 'shortName'>,
  rates: readonly RatePoint[],
): string {
  if (kind === 'special')
    return `${shortName} works on the railways of England, Wales and Scotland. Nobody lives in its area, so it has counts and no rates.`;
  return rates.some(({ rate }) => rate.kind === 'none' && rate.why === 'few-children')
    ? `No rate is given for ${shortName}: too few children live there for one to mean anything.`
    : `No rate can be given for ${shortName}: the number of children living there is not published.`;
}

/** Why British Transport Police stands apart even as a count; empty for other forces. */
export const apartWords = ({ kind }: Pick<Force, 'kind'>): string =>
  kind === 'special'
    ? 'Railways of England, Wales and Scotland. What it records is in no other force’s figures, and nobody lives in its area: counts only.'
    : '';

const NO_RATE_IN_SHORT: Partial<Record<NoRate, string>> = {
  'no-population': 'number of children not published',
  'few-children': 'too few children',
};

/** A year without a rate in a table: its count, and why there is no rate. */
export function noRateWords({ point, rate }: RatePoint): string {
  const { cell } = point;
  if (cell.kind === 'not-published') return cellWords(cell);
  const number = cell.kind === 'count' || cell.kind === 'part' ? offences(cell.value) : cellWords(cell);
  if (cell.kind === 'part') return `${number} in part of a year; no rate`;
  const why = rate.kind === 'none' ? NO_RATE_IN_SHORT[rate.why] : undefined;
  return `${number}; no rate${why === undefined ? '' : `, ${why}`}`;
}

/** `148 offences; 329,511 children`: what a rate is made of. */
export const rateParts = (value: number, { population }: RateFound): string =>
  `${offences(value)}; ${count(population.under18)} children`;

/** When the children of a rate were counted: ` in mid-2024`. */
export const rateYear = ({ population, borrowed }: RateFound): string =>
  ` in mid-${population.year}${borrowed ? ', the newest count there is' : ''}`;

const NO_RATE: Partial<Record<NoRate, string>> = {
  'no-population': 'No rate: the number of children living here is not published for that year.',
  'few-children': 'No rate: too few children live here for one to mean anything.',
};

/** What the rate chart says of one year, with what the rate is made of. */
export function rateInFull({ point, rate }: RatePoint): string {
  const { cell, label } = point;
  if (rate.kind === 'none' || cell.kind !== 'count') {
    const why = rate.kind === 'none' ? NO_RATE[rate.why] : undefined;
    return `${pointWords(point)} ${why ?? 'No rate.'}`;
  }
  return `${label}: ${decimal(rate.per10000)} for every 10,000 children (${rateParts(cell.value, rate)}${rateYear(rate)}).`;
}
