import type { JSX } from 'preact';
import { Island } from '../../shell/island.tsx';

/** What the app keeps, and how to be rid of it. */
export const OnThisDevice = (): JSX.Element => (
  <>
    <p>
      There is no account, no cookie and no counting of visitors. What you type in the search stays on this
      device. The areas you look at are not kept, unless you pin them. Figures and pages are kept so that they
      work without a connection.
    </p>
    <Island name="install" class="needs-script" />
    <Island name="clear" class="needs-script" />
    <noscript>
      <p>
        To clear what is kept here, use your browser’s own settings for this site: scripts are switched off.
      </p>
    </noscript>
  </>
);
