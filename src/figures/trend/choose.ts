import type { AreaSeries } from '../../dataset/types.ts';
import { isFinancialYear } from '../period.ts';
import { yearlyTrend } from './trend.ts';
import { byText } from '../order.ts';

/** What is known of a series' record when one is chosen to be shown first. */
interface Reach {
  readonly series: AreaSeries;
  /** First day of the oldest and of the newest whole year that stands; empty where there is none. */
  readonly oldest: string;
  readonly newest: string;
  readonly years: number;
}

function reach(series: AreaSeries): Reach {
  const years = yearlyTrend(series)
    .points.filter((p) => isFinancialYear(p) && (p.cell.kind === 'count' || p.cell.kind === 'at-least'))
    .map((p) => p.start);
  return { series, oldest: years[0] ?? '', newest: years.at(-1) ?? '', years: years.length };
}

const online = ({ series }: Reach): boolean => series.measure.online !== 'no';

const compare = (a: Reach, b: Reach): number =>
  byText(b.newest, a.newest) || b.years - a.years || a.series.measure.order - b.series.measure.order;

/** The series shown first, and the one that goes back furthest among those about online offences. */
export interface Choice {
  readonly first: AreaSeries;
  readonly furthest: AreaSeries;
}

/**
 * Which measure an area shows first: of those about online offences the one with the newest standing full year;
 * of several, the one with the longer record, then the order of showing. Without any about online offences, the
 * same among all.
 * @returns null where the area has no series at all
 */
export function chooseSeries(all: readonly AreaSeries[]): Choice | null {
  const reaches = all.map(reach);
  const candidates = reaches.some(online) ? reaches.filter(online) : reaches;
  const [best] = [...candidates].sort(compare);
  if (!best) return null;
  const dated = candidates.filter((r) => r.oldest !== '');
  const [furthest] = dated.sort((a, b) => byText(a.oldest, b.oldest) || compare(a, b));
  return { first: best.series, furthest: (furthest ?? best).series };
}
