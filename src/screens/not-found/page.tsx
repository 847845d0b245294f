import type { Site } from '../../contract/site.ts';
import { APP_NAME, type PageContent } from '../page-content.ts';
import type { JSX } from 'preact';
import { href } from '../../contract/addresses.ts';
import { FinderIsland } from '../finder/FinderIsland.tsx';
import { ForceLists } from '../home/ForceLists.tsx';

/** The main content for an address that holds nothing: the search, the list, and the help. */
const NotFoundPage = ({ site }: { site: Site }): JSX.Element => (
  <>
    <h1>There is no page at this address</h1>
    <p class="sub">The link may be old or mistyped. You can find your force here.</p>
    <FinderIsland index={site.searchIndex} />
    <p>
      Looking for someone to talk to? <a href={href('help/')}>All services are on the help page</a>.
    </p>
    <h2 id="all-forces">All forces</h2>
    <ForceLists forces={site.forces} />
  </>
);

/** What hosts answer unknown addresses with. */
export const drawPages = (site: Site): PageContent[] => [
  {
    path: '404.html',
    title: `Page not found: ${APP_NAME}`,
    description: 'There is no page at this address.',
    main: <NotFoundPage site={site} />,
  },
];
