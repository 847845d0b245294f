import type { JSX } from 'preact';
import { href } from '../../contract/addresses.ts';

/**
 * What a page shows after "Exit this page" was used in this tab; exit.css hides it until then, and all else after.
 * It must be a child of `<body>` itself, and it says nothing about what was seen.
 */
export const ExitedScreen = (): JSX.Element => (
  <div class="exited-screen">
    <p>This page was closed.</p>
    <p>
      <a href={href('')} data-reopen>
        Open Local Figures again
      </a>
    </p>
  </div>
);
