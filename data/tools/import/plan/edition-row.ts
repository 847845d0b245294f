import type { IsoDate } from '../../../../src/dataset/types.ts';
import { monthWords, dayWords } from '../../../../src/figures/period-words.ts';
import type { Draft } from '../draft.ts';
import type { Cells } from '../write/serialise.ts';
import type { CrimeDiff } from './crime-diff.ts';
import { sourceId } from './sources.ts';
import { many } from './words.ts';

const HOME_OFFICE = 'Home Office';

/** An edition of recorded crime. */
export interface Edition {
  readonly published: IsoDate;
  /** Last day that it covers. */
  readonly reach: IsoDate;
  readonly rows: number;
}

/** The source of an edition: the one that is there, or a new one at the address that all editions share. */
export function editionSource(draft: Draft, { published, reach }: Edition, url: string | undefined): string {
  const sources = draft.rows('sources.csv');
  const editions = new Set(draft.rows('editions.csv').map(({ source }) => source));
  const known = sources.find((row) => editions.has(row['id']) && row['published'] === published);
  if (known !== undefined) return known['id'] ?? '';
  const address = sources.findLast((row) => editions.has(row['id']))?.['url'] ?? '';
  const title = `Police recorded crime open data, police force area tables, edition of ${dayWords(published)} (quarters to ${monthWords(reach)})`;
  const id = `home-office-${published.slice(0, 7)}`;
  return sourceId(draft, { id, title, publisher: HOME_OFFICE, published, url: url ?? address });
}

function noteOf(diff: CrimeDiff, before: Cells | undefined): string {
  if (before === undefined) return 'First edition of these tables.';
  const was = dayWords(before['recorded_crime_published'] ?? '');
  const { changed, added, vanished } = diff;
  const parts = [
    `${many(changed.length, 'count')} changed`,
    added.length === 0 ? [] : `${many(added.length, 'count')} new`,
    vanished.length === 0 ? [] : `${many(vanished.length, 'count')} no longer there`,
  ].flat();
  return `In place of the edition of ${was}: ${parts.join(', ')}.`;
}

/** Adds the row of a new edition, on its day or, where the newest is dated later, on that day. */
export function addEdition(
  draft: Draft,
  edition: Edition,
  source: string,
  diff: CrimeDiff,
  today: IsoDate,
): void {
  const rows = draft.rows('editions.csv');
  const before = rows.at(-1);
  const newest = rows.map((row) => row['date'] ?? '').reduce((a, b) => (a > b ? a : b), '');
  const date = [today, newest, edition.published].reduce((a, b) => (a > b ? a : b));
  const row = {
    date,
    recorded_crime_published: edition.published,
    recorded_crime_to: edition.reach,
    source,
    rows: String(edition.rows),
    cells_changed: before === undefined ? '' : String(diff.changed.length),
    note: noteOf(diff, before),
  };
  const others = rows.filter((other) => other['date'] !== date || other['source'] !== source);
  draft.replace('editions.csv', [...others, row]);
}
