import type { Draft } from '../draft.ts';

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** What is known of a source; '' where nothing is. */
export interface NewSource {
  readonly id?: string | undefined;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
}

/** The id of a source in sources.csv that is the same: by title and publisher, and by date where both have one. */
export function knownSource(draft: Draft, { title, publisher, published }: NewSource): string | undefined {
  return draft.rows('sources.csv').find((row) => {
    const dated = published === '' || row['published'] === '' || row['published'] === published;
    return row['title'] === title && row['publisher'] === publisher && dated;
  })?.['id'];
}

/** Finds a source or adds it at the end of sources.csv. @returns its id */
export function sourceId(draft: Draft, source: NewSource): string {
  const known = knownSource(draft, source);
  if (known !== undefined) return known;
  const rows = draft.rows('sources.csv');
  const taken = new Set(rows.map(({ id }) => id));
  const wanted = source.id ?? slug(`${source.publisher} ${source.published.slice(0, 4)}`);
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  const { title, publisher, published, url } = source;
  draft.replace('sources.csv', [...rows, { id, title, publisher, published, url }]);
  return id;
}
