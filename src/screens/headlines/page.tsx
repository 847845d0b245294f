import type { Site } from '../../contract/site.ts';
import { APP_NAME, type PageContent } from '../page-content.ts';
import { HeadlinesPage } from './HeadlinesPage.tsx';

/** `/headlines/`. */
export const drawPages = (site: Site): PageContent[] => [
  {
    path: 'headlines/',
    title: `Headlines, checked: ${APP_NAME}`,
    description: `${site.headlines.length} published headlines about online sexual offences against children with their sums done again, and a calculator to check any other.`,
    main: <HeadlinesPage site={site} />,
  },
];
