import type { JSX } from 'preact';
import { href } from '../../contract/addresses.ts';

/**
 * What a page says when part of it does not work. It stands in the HTML of every page, hidden until guard.ts finds a
 * reason: no script has to draw it.
 */
export const BrokenNotice = (): JSX.Element => (
  <div class="notice broken-notice" role="alert">
    <p>Part of this page is not working. The help numbers still work.</p>
    <div>
      <button type="button" data-again>
        Try again
      </button>
      <a href={href('')}>Home page</a>
    </div>
  </div>
);
