import { newestFigure } from '../figures/newest/newest.ts';
import { count } from '../figures/number.ts';
import { buildTrend } from '../figures/trend/trend.ts';
import { newestWords } from '../figures/newest/newest-words.ts';
import type { Site } from '../contract/site.ts';

/** What search engines and previews say of the first page: the newest national figure in words. */
export function homeDescription({ national, forces }: Pick<Site, 'national' | 'forces'>): string {
  const rest = `For each of ${forces.length} police forces, with every source. Works offline.`;
  const [series] = national;
  const newest = series && newestFigure(buildTrend(series, series.breaks));
  if (!series || !newest) return rest;
  const { number, what } = newestWords(newest, series.measure);
  return `${series.name}: ${number} ${what}. ${rest}`;
}

/** The same of the About page: how much stands behind the figures. */
export const aboutDescription = ({ measures, sources }: Pick<Site, 'measures' | 'sources'>): string =>
  `What is counted, by whom, and how far it can be trusted: ${measures.length} counts, ${count(sources.length)} sources, what is missing, and the data to take away.`;
