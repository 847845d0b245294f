import type { Release } from '../contract/about.ts';

const FILE = 'CHANGELOG.md';
const ENTRY = /^## (?<version>\d+\.\d+\.\d+) - (?<date>\d{4}-\d{2}-\d{2})$/;
/** What is in the works: it may stand first, and is shown once it has a version and a day. */
const UNRELEASED = '## Unreleased';
const GROUP = /^### (?:Added|Changed|Deprecated|Removed|Fixed|Security)$/;
/** What Markdown would draw in its own way: the app shows points as they are written. */
const MARKUP = /[`*_<>[\]]/;

/** An entry while it is read. */
interface Draft extends Release {
  readonly points: string[];
  /** Where its heading stands in the file, from 1. */
  readonly line: number;
}

const isDay = (date: string): boolean =>
  !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);

const isOlder = (a: Release, b: Release): boolean =>
  a.version.localeCompare(b.version, 'en', { numeric: true }) < 0 && a.date <= b.date;

const fault = (line: number, found: string, expected: string): Error =>
  new Error(`${FILE} line ${line}: found "${found}", expected ${expected}.`);

/** The entry that a heading begins. */
function begin(heading: string, line: number, before: Draft | undefined): Draft {
  if (heading === UNRELEASED && before === undefined) return { version: '', date: '', points: [], line };
  const { version = '', date = '' } = ENTRY.exec(heading)?.groups ?? {};
  const entry = { version, date, points: [], line };
  if (!isDay(date)) throw fault(line, heading, 'a version and its day, as in "## 1.2.0 - 2027-01-31"');
  if (before !== undefined && before.date !== '' && !isOlder(entry, before))
    throw fault(
      line,
      heading,
      `a version before ${before.version} of ${before.date}: the newest stands first`,
    );
  return entry;
}

function checkComplete(entry: Draft | undefined): void {
  if (entry !== undefined && entry.date !== '' && entry.points.length === 0)
    throw fault(entry.line, entry.version, 'an entry with at least one point');
}

/** Adds a row of a point. @param isNew false where the row goes on with the last one */
function addWords(points: string[], row: string, line: number, isNew: boolean): void {
  if (MARKUP.test(row)) throw fault(line, row.trim(), 'plain words, since the app shows no Markdown');
  const words = row.slice(2).trim();
  points.push(isNew ? words : `${points.pop() ?? ''} ${words}`);
}

/**
 * The versions that the changelog tells of, newest first.
 * @param text the whole of CHANGELOG.md: a title and an introduction, then for each version a heading with its day, groups, and
 *   points that may go on in lines that begin with two blanks
 * @throws for anything else, naming the line
 */
export function readChangelog(text: string): Release[] {
  const entries: Draft[] = [];
  let inside: 'entry' | 'group' | 'point' = 'entry';
  for (const [i, row] of text.split(/\r?\n/).entries()) {
    const [line, entry] = [i + 1, entries.at(-1)];
    if (row.startsWith('## ')) {
      checkComplete(entry);
      entries.push(begin(row, line, entry));
      inside = 'entry';
    } else if (entry !== undefined && row === '') {
      if (inside === 'point') inside = 'group';
    } else if (entry !== undefined) {
      const isNew = inside !== 'entry' && /^- \S/.test(row);
      if (GROUP.test(row)) inside = 'group';
      else if (isNew || (inside === 'point' && /^ {2}(?![-*] )\S/.test(row))) {
        addWords(entry.points, row, line, isNew);
        inside = 'point';
      } else throw fault(line, row, 'a group such as "### Added", or in a group a point: "- Something new."');
    }
  }
  checkComplete(entries.at(-1));
  return entries
    .filter(({ date }) => date !== '')
    .map(({ version, date, points }) => ({ version, date, points }));
}

/**
 * What the newest version changed.
 * @param version the one that is being built, from package.json
 * @throws where the changelog is malformed, or its newest entry is of another version
 */
export function newestRelease(text: string, version: string): Release {
  const [newest] = readChangelog(text);
  if (newest?.version === version) return newest;
  const found = newest?.version ?? 'no version';
  throw new Error(
    `${FILE}: its newest entry is of ${found}, but package.json says ${version}. They change together.`,
  );
}
