import type { JSX } from 'preact';
import { href } from '../../shell/href.ts';

interface DataFile {
  readonly path: string;
  readonly what: string;
}

/** The tables, for spreadsheets. */
const TABLES: readonly DataFile[] = [
  {
    path: 'api/v1/observations.csv',
    what: 'every printed count with its area, period, status and sources, the replaced ones too',
  },
  { path: 'api/v1/recorded-crime.csv', what: 'recorded crime by force and quarter, of this edition only' },
  { path: 'api/v1/sources.csv', what: 'every source: the ids in the first table lead here' },
];

/** What each column of a table means, for programs that read CSV on the Web. */
const metadata = ({ path }: DataFile): string => `${path}-metadata.json`;

/** The same for programs. */
const JSON_FILES: readonly DataFile[] = [
  {
    path: 'api/v1/index.json',
    what: 'the edition and all areas, with the name, size and hash of the file of each',
  },
  {
    path: 'api/v1/areas/kent.json',
    what: 'one area, complete: every measure with its caveat, all values, breaks, totals and sources. The name of the file is the one in the address of the area’s page',
  },
];

const FileLink = ({ path }: { path: string }): JSX.Element => (
  <a href={href(path)}>
    <code>/{path}</code>
  </a>
);

/** The stable addresses of the data. */
export const Api = (): JSX.Element => (
  <>
    <p>
      You may use these figures, with the credits named under <a href="#licences">Licences and thanks</a>. The
      addresses stay the same from one edition to the next, and any program may read them.
    </p>
    <h3>Tables (CSV)</h3>
    <ul class="files">
      {TABLES.map((file) => (
        <li key={file.path}>
          <FileLink path={file.path} />: {file.what}. What its columns mean:{' '}
          <a href={href(metadata(file))}>CSV on the Web</a>.
        </li>
      ))}
    </ul>
    <h3>For programs (JSON)</h3>
    <ul class="files">
      {JSON_FILES.map(({ path, what }) => (
        <li key={path}>
          <FileLink path={path} />: {what}.
        </li>
      ))}
    </ul>
    <p>
      If you draw them: a missing year is not zero, and two measures are not one line. Of the printed counts,
      use only the rows whose status is <code>stands</code>.
    </p>
  </>
);
