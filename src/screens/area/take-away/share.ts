import { COUNTS_ARE_NOT_CHILDREN } from '../../../figures/care/care-words.ts';
import { newestWords } from '../../../figures/newest/newest-words.ts';
import type { ExportInput } from './export-input.ts';

/** What became of sharing; `link` is shown where it could neither be shared nor copied. */
export interface ActionResult {
  readonly message: string;
  readonly link?: string;
}

/** The figure in a sentence, with the one that must go with it. */
export function shareWords({ record, view }: ExportInput): string {
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
export async function share(input: ExportInput): Promise<ActionResult> {
  const { href: url } = location;
  if ('share' in navigator) {
    try {
      await navigator.share({ title: document.title, text: shareWords(input), url });
      return { message: 'Shared.' };
    } catch (error) {
      if (isCancelled(error)) return { message: '' };
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return { message: 'Link copied.' };
  } catch {
    return { message: 'This browser does not let us share or copy. Here is the link:', link: url };
  }
}
