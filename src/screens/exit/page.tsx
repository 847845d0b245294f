import { PAGE_CLOSED } from '../../shell/exit/exit-mark.ts';
import type { PageContent } from '../page-content.ts';
import type { JSX } from 'preact';
import { href } from '../../contract/addresses.ts';

/**
 * All of `/exit/`, a child of `<body>` itself: where the exit leads without a connection. It has no header, no tabs and
 * no help strip, for someone may be looking over a shoulder: it must say nothing about the app's subject.
 */
export const ExitPage = (): JSX.Element => (
  <main class="exited-screen">
    <h1>This page was closed.</h1>
    <p>
      <a href={href('')} data-reopen>
        Open Local Figures
      </a>
    </p>
  </main>
);

/** `/exit/`. Its title and description, too, say nothing about the subject of the app. */
export const drawPages = (): PageContent[] => [
  { path: 'exit/', title: PAGE_CLOSED, description: PAGE_CLOSED, main: <ExitPage /> },
];
