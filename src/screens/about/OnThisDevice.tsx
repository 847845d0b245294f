import type { JSX } from 'preact';
import { Island } from '../../shell/island.tsx';

/** What the app keeps, and how to be rid of it. */
export const OnThisDevice = (): JSX.Element => (
  <>
    <p>
      There are no accounts and no cookies, and we do not count visitors. What you type in the search stays on
      this device. The areas you look at are not kept, unless you pin them. Figures and pages are kept so that
      they are there without a connection.
    </p>
    <Island name="install" class="needs-script" />
    <Island name="clear" class="needs-script" />
    <noscript>
      <p>
        Scripts are switched off in this browser. To clear what is kept here, use the browser’s own settings
        for this site.
      </p>
    </noscript>
  </>
);
