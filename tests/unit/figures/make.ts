import type { AreaSeries, Measure, Milestone, Observation, Period } from '../../../src/dataset/types.ts';
import { financialYear } from '../../../src/figures/period.ts';

/** A measure to hang figures on. */
export const measure = (more: Partial<Measure> = {}): Measure => ({
  id: 'test',
  name: 'Test (code 0)',
  plainName: 'Test',
  countedAs: 'offences of testing',
  definition: 'For tests.',
  publisher: 'Nobody',
  basis: 'foi',
  compare: 'no',
  ratePerChild: false,
  caveat: '',
  sumOf: [],
  online: 'yes',
  order: 1,
  ...more,
});

/** A standing exact count of a financial year, or what `more` makes of it. */
export const year = (start: number, count: number, more: Partial<Observation> = {}): Observation => ({
  ...financialYear(start),
  count,
  precision: 'exact',
  status: 'stands',
  sources: ['s'],
  ...more,
});

/** A count of any other period. */
export const span = (period: Period, count: number, more: Partial<Observation> = {}): Observation => ({
  ...year(2000, count, more),
  ...period,
});

export const breakOn = (date: string): Milestone => ({
  date,
  kind: 'law',
  title: 'Something becomes an offence',
  detail: 'Before it there is nothing to count.',
  isBreak: true,
  sourceTitle: 'A law',
});

/** A series of published values. */
export const published = (
  observations: readonly Observation[],
  more: Partial<AreaSeries> = {},
): AreaSeries => ({
  measure: measure(),
  observations,
  breaks: [],
  totals: [],
  ...more,
});

/** A series of quarters from April 2012. */
export const quarterly = (counts: readonly (number | null)[], more: Partial<AreaSeries> = {}): AreaSeries =>
  published([], {
    measure: measure({ basis: 'recorded-crime' }),
    quarters: { first: '2012-04-01', counts, source: 's' },
    ...more,
  });
