import { COUNTS_ARE_NOT_CHILDREN } from '../../../figures/care/care-words.ts';
import { newestWords } from '../../../figures/newest/newest-words.ts';
import type { Taken } from './shown-figures.ts';

/** What became of sharing; `link` is shown where it could be neither shared nor copied. */
export interface Shared {
  readonly said: string;
  readonly link?: string;
}

/** The figure in a sentence, with the one that must go with it. */
export function shareWords({ record, view }: Taken): string {
  const { shortName } = record.force;
  const { newest, series } = view;
  if (!newest) return `${shortName}: ${series.measure.plainName}. ${COUNTS_ARE_NOT_CHILDREN}`;
  const { number, what } = newestWords(newest, series.measure);
  return `${shortName}: ${number} ${what}. ${COUNTS_ARE_NOT_CHILDREN}`;
}

/** True where somebody closed the share sheet again: nothing to say, and nothing to do instead. */
const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/**
 * Shares the shown figure with its address: by the device's own sheet where there is one, else the link is copied, else
 * it is shown.
 */
export async function share(taken: Taken): Promise<Shared> {
  const { href: url } = location;
  if ('share' in navigator) {
    try {
      await navigator.share({ title: document.title, text: shareWords(taken), url });
      return { said: 'Shared.' };
    } catch (error) {
      if (isCancelled(error)) return { said: '' };
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return { said: 'Link copied.' };
  } catch {
    return { said: 'This browser lets us neither share nor copy. Here is the link:', link: url };
  }
}
