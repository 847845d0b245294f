import type { Site } from '../../contract/site.ts';
import { count } from '../../figures/number.ts';
import { APP_NAME, type PageContent } from '../page-content.ts';
import { AboutPage } from './AboutPage.tsx';

/** `/about/`. */
export const drawPages = (site: Site): PageContent[] => [
  {
    path: 'about/',
    title: `About the figures: ${APP_NAME}`,
    description: `What is counted, by whom, and how far it can be trusted: ${site.measures.length} counts, ${count(site.sources.length)} sources, what is missing, and the data to download.`,
    main: <AboutPage site={site} />,
  },
];
