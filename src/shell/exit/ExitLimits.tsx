import type { JSX } from 'preact';
import { href } from '../../contract/addresses.ts';

/** What "Exit this page" does and, plainly, what it cannot do: for `/help/` and `/about/`. */
export const ExitLimits = (): JSX.Element => (
  <section class="exit-limits" aria-labelledby="exit-limits">
    <h2 id="exit-limits">If you are worried that someone may see this</h2>
    <p>
      <b>Exit this page</b> at the top hides the page at once and opens another website. On a keyboard you can
      press Shift three times instead. After that, going back in the same tab shows only “This page was
      closed”.
    </p>
    <p>It cannot:</p>
    <ul>
      <li>remove the pages you opened from the browser’s history</li>
      <li>remove a call or a text from the phone</li>
      <li>remove the app’s icon, if it was installed</li>
      <li>close other tabs, or pictures of the page that the phone keeps in its list of open apps</li>
      <li>hide earlier pages if scripts are switched off in the browser</li>
    </ul>
    <p>
      The app keeps its figures, and the areas you pinned, on this device. You can{' '}
      <a href={href('about/')}>clear everything on the About page</a>.
    </p>
  </section>
);
