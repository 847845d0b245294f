import { PAGE_CLOSED } from '../../contract/exit-words.ts';
import type { PageContent } from '../page-content.ts';
import { ExitPage } from './ExitPage.tsx';

/** `/exit/`. Its title and description, too, say nothing of what the app is about. */
export const drawPages = (): PageContent[] => [
  { path: 'exit/', title: PAGE_CLOSED, description: PAGE_CLOSED, main: <ExitPage /> },
];
