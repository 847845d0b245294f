import type { Site } from '../../contract/site.ts';
import { APP_NAME, type PageContent } from '../page-content.ts';
import { ComparePage } from './ComparePage.tsx';

/** `/compare/`. */
export const drawPages = (site: Site): PageContent[] => [
  {
    path: 'compare/',
    title: `Compare areas: ${APP_NAME}`,
    description:
      'Up to four police forces side by side on one scale: offences recorded, as counts or rates, with what to know before you compare them. Never ranked.',
    main: <ComparePage site={site} />,
  },
];
