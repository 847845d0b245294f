import type { Site } from '../../contract/site.ts';
import { APP_NAME, type PageContent } from '../page-content.ts';
import { HelpPage } from './HelpPage.tsx';

/** `/help/`. */
export const drawPages = (site: Site): PageContent[] => [
  {
    path: 'help/',
    title: `Talk to someone: ${APP_NAME}`,
    description:
      'Childline, Samaritans and other services for children, parents and people who work with children.',
    main: <HelpPage helplines={site.helplines} />,
  },
];
