import type { JSX } from 'preact';
import { href } from '../../contract/addresses.ts';

interface DataFile {
  readonly path: string;
  readonly what: string;
}

/** The tables, for spreadsheets. */
const TABLES: readonly DataFile[] = [
  {
    path: 'api/v1/observations.csv',
    what: 'every printed count with its area, period, status and sources, including replaced ones',
  },
  { path: 'api/v1/recorded-crime.csv', what: 'recorded crime by force and quarter, of this edition only' },
  { path: 'api/v1/sources.csv', what: 'every source' },
  { path: 'api/v1/measures.csv', what: 'what is counted, by whom, with its caveat' },
  { path: 'api/v1/forces.csv', what: 'every police force' },
  { path: 'api/v1/totals.csv', what: 'areas of more than one force' },
];

/** What each column of a table means, for programs that read CSV on the Web. */
const metadata = ({ path }: DataFile): string => `${path}-metadata.json`;

/** One area, and the list of all. */
const AREAS: readonly DataFile[] = [
  {
    path: 'api/v1/areas/kent.csv',
    what: 'one area as a table: every value with its period, measure, status and sources',
  },
  {
    path: 'api/v1/areas/kent.json',
    what: 'the same for programs, with caveats, breaks, totals and the number of children',
  },
  {
    path: 'api/v1/index.json',
    what: 'the edition and all areas, with the name, size and hash of the file of each',
  },
];

const FileLink = ({ path }: { path: string }): JSX.Element => (
  <a href={href(path)}>
    <code>{href(path)}</code>
  </a>
);

/** The stable addresses of the data. */
export const Api = (): JSX.Element => (
  <>
    <p>
      You may use these figures, with the credits named under <a href="#licences">Licences and thanks</a>. The
      addresses stay the same from one edition to the next, and any program may read them.
    </p>
    <h3>Whole tables</h3>
    <ul class="files">
      {TABLES.map((file) => (
        <li key={file.path}>
          <FileLink path={file.path} />: {file.what} (<a href={href(metadata(file))}>its columns</a>)
        </li>
      ))}
    </ul>
    <p class="quiet">
      The columns are described as CSV on the Web: add <code>-metadata.json</code> to the address of a table.
    </p>
    <h3>By area</h3>
    <ul class="files">
      {AREAS.map(({ path, what }) => (
        <li key={path}>
          <FileLink path={path} />: {what}
        </li>
      ))}
    </ul>
    <p class="quiet">
      Replace <code>kent</code> with the name of any force, as it stands in the address of its page.
    </p>
    <p>
      If you make a chart: a missing year is not zero, and two measures must not be joined in one line. Of the
      printed counts, use only the rows whose status is <code>stands</code>.
    </p>
  </>
);
