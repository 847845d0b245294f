import { looseDateWords } from '../../../../src/figures/period-words.ts';
import type { Draft } from '../draft.ts';
import type { PublishedSource } from '../layouts/published.ts';
import type { Asked } from './plan.ts';
import type { SourceRef } from './place-value.ts';
import { sourceId } from './sources.ts';

/** Finds the ids of sources. */
export interface SourceFinder {
  /** True where the source is in sources.csv, or enough is known to add it. */
  readonly has: (source: PublishedSource) => boolean;
  /** The source in sources.csv; a new row is added where there is none. */
  readonly ref: (source: PublishedSource) => SourceRef;
}

/** Finds sources by what a file gives: an id, a title or an address. */
export function valueSource(draft: Draft, asked: Asked): SourceFinder {
  const find = ({ given, title, url }: PublishedSource): string | undefined =>
    draft
      .rows('sources.csv')
      .find(
        (row) => row['id'] === given || row['title'] === title || (url !== undefined && row['url'] === url),
      )?.['id'];
  return {
    has: (source) => find(source) !== undefined || source.publisher !== undefined,
    ref: (source) => {
      const id =
        find(source) ??
        sourceId(draft, {
          id: source.id,
          title: source.title,
          publisher: source.publisher ?? '',
          published: source.published ?? asked.published ?? '',
          url: source.url ?? asked.url ?? '',
        });
      const row = draft.rows('sources.csv').find((one) => one['id'] === id);
      const published = row?.['published'] ?? '';
      const when = published === '' ? '' : ` in ${looseDateWords(published)}`;
      return { id, words: `${row?.['publisher']}${when}` };
    },
  };
}
