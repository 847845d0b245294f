import type { JSX } from 'preact';
import { looseDateWords } from '../../figures/period-words.ts';

interface SourceBriefProps {
  readonly publisher: string;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/** Who printed something and when, with a link where there is one: `LBC, 1 November 2024`. */
export function SourceBrief({ publisher, published, url }: SourceBriefProps): JSX.Element {
  const words = published === undefined ? publisher : `${publisher}, ${looseDateWords(published)}`;
  return url === undefined ? (
    <>{words}</>
  ) : (
    <a href={url} rel="noreferrer">
      {words}
    </a>
  );
}
