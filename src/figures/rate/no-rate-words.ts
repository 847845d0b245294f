import type { Force } from '../../dataset/types.ts';
import { noRatesOnRailways } from '../care/area-words.ts';
import { cellWords, offences } from '../cell-words.ts';
import type { NoRateReason, RatePoint } from './rate.ts';

/** Why a year has no rate, once for each place that says it (figures rule 6). */
interface NoRateWords {
  /** As a sentence below a figure; empty where there is no figure either. */
  readonly sentence: string;
  /** In place of a rate, alone in its column. */
  readonly inColumn: string;
  /** After a count in a table of areas, which has said `no rate`. */
  readonly afterCount: string;
  /** What a chart says after it has said the count. */
  readonly inChart: string;
}

const WHY: Readonly<Record<NoRateReason, NoRateWords>> = {
  measure: {
    sentence:
      'No rate by the number of children is given for this measure: forces count it in different ways.',
    inColumn: 'No rate for this measure',
    afterCount: '',
    inChart: 'No rate.',
  },
  'no-population': {
    sentence: 'No rate is given: the number of children living here is not published for that year.',
    inColumn: 'Number of children not published',
    afterCount: 'number of children not published',
    inChart: 'No rate: the number of children living here is not published for that year.',
  },
  'few-children': {
    sentence: 'No rate is given: too few children live in this area for one to mean anything.',
    inColumn: 'Too few children live here',
    afterCount: 'too few children',
    inChart: 'No rate: too few children live here for one to mean anything.',
  },
  'no-figure': {
    sentence: '',
    inColumn: 'No whole year',
    afterCount: '',
    inChart: 'No rate.',
  },
};

/** Why a year has no rate, in every form. */
export const noRateWords = (why: NoRateReason): NoRateWords => WHY[why];

/** Why an area has no rate in any year although the measure allows one. */
export function noRateInAnyYear(
  force: Pick<Force, 'kind' | 'shortName'>,
  rates: readonly RatePoint[],
): string {
  const { shortName } = force;
  return (
    noRatesOnRailways(force) ??
    (rates.some(({ rate }) => rate.kind === 'none' && rate.why === 'few-children')
      ? `No rate is given for ${shortName}: too few children live there for one to mean anything.`
      : `No rate can be given for ${shortName}: the number of children living there is not published.`)
  );
}

/** A year without a rate in a table of areas: its count, and why there is no rate. */
export function countWithoutRate({ point, rate }: RatePoint): string {
  const { cell } = point;
  if (cell.kind === 'not-published') return cellWords(cell);
  const number = cell.kind === 'count' || cell.kind === 'part' ? offences(cell.value) : cellWords(cell);
  if (cell.kind === 'part') return `${number} in part of a year; no rate`;
  const why = rate.kind === 'none' ? WHY[rate.why].afterCount : '';
  return `${number}; no rate${why === '' ? '' : `, ${why}`}`;
}
