import type { Site } from '../../contract/site.ts';
import { newestFigure } from '../../figures/newest/newest.ts';
import { newestWords } from '../../figures/newest/newest-words.ts';
import { buildTrend } from '../../figures/trend/build-trend.ts';
import { APP_NAME, type PageContent } from '../page-content.ts';
import { HomePage } from './HomePage.tsx';

/** The newest national figure in words, for search engines and previews. */
function describe({ national, forces }: Pick<Site, 'national' | 'forces'>): string {
  const rest = `For each of ${forces.length} police forces, with every source. Works offline.`;
  const [series] = national;
  const newest = series && newestFigure(buildTrend(series, series.breaks));
  if (!series || !newest) return rest;
  const { number, what } = newestWords(newest, series.measure);
  return `${series.name}: ${number} ${what}. ${rest}`;
}

/** The first page. */
export const drawPages = (site: Site): PageContent[] => [
  {
    path: '',
    title: `${APP_NAME}: what police record near you`,
    description: describe(site),
    main: <HomePage site={site} />,
  },
];
