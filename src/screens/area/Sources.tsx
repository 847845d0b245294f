import type { JSX } from 'preact';
import type { Source } from '../../dataset/types.ts';
import { looseDateWords } from '../../figures/period-words.ts';
import { NO_ADDRESS } from '../../figures/published/published-words.ts';

type Sources = Readonly<Record<string, Source>>;

/** `NSPCC, 2024`. */
const brief = ({ publisher, published }: Source): string =>
  published ? `${publisher}, ${published.slice(0, 4)}` : publisher;

interface SourceLinksProps {
  readonly ids: readonly string[];
  readonly sources: Sources;
}

/** Names of the sources of one number; each leads to its full entry on the same page. */
export const SourceLinks = ({ ids, sources }: SourceLinksProps): JSX.Element => (
  <>
    {ids.flatMap((id, i) => {
      const source = sources[id];
      if (!source) return [];
      return [
        i > 0 && '; ',
        <a key={id} href={`#source-${id}`}>
          {brief(source)}
        </a>,
      ];
    })}
  </>
);

/** Title, publisher, date and link of one source; without a link where the source had none. */
export function SourceEntry({ source }: { source: Source }): JSX.Element {
  const { title, publisher, published, url } = source;
  return (
    <>
      {url ? (
        <a href={url} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      . {publisher}
      {published && `, ${looseDateWords(published)}`}.{!url && ` ${NO_ADDRESS}`}
    </>
  );
}

/** The full entries that the names in the tables lead to. */
export const SourceList = ({ ids, sources }: SourceLinksProps): JSX.Element => (
  <ul class="sources">
    {ids.map((id) => {
      const source = sources[id];
      return (
        source && (
          <li key={id} id={`source-${id}`}>
            <SourceEntry source={source} />
          </li>
        )
      );
    })}
  </ul>
);
