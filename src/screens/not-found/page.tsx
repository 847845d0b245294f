import type { Site } from '../../contract/site.ts';
import { APP_NAME, type PageContent } from '../page-content.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

/** What hosts answer unknown addresses with. */
export const drawPages = (site: Site): PageContent[] => [
  {
    path: '404.html',
    title: `Page not found: ${APP_NAME}`,
    description: 'There is no page at this address.',
    main: <NotFoundPage site={site} />,
  },
];
