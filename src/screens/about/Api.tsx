import type { JSX } from 'preact';
import { href } from '../../shell/href.ts';

const FILES = [
  { path: 'api/v1/index.json', what: 'all areas, with the name and hash of each file' },
  {
    path: 'api/v1/areas/kent.json',
    what: 'one area with all its figures and sources (put the name of any force)',
  },
  { path: 'api/v1/observations.csv', what: 'every published count with its source' },
  { path: 'api/v1/recorded-crime.csv', what: 'recorded crime by force and quarter' },
  { path: 'api/v1/sources.csv', what: 'every source' },
] as const;

/** The stable addresses of the data. */
export const Api = (): JSX.Element => (
  <>
    <p>The same data for spreadsheets and programs. These addresses stay.</p>
    <ul class="files">
      {FILES.map(({ path, what }) => (
        <li key={path}>
          <a href={href(path)}>/{path}</a>: {what}
        </li>
      ))}
    </ul>
  </>
);
