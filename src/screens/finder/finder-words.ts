import type { Notice, SearchAnswer } from '../../places/search-answer.ts';

/** Shown where the index cannot be loaded. */
export const FAILED = 'The search could not be loaded.';
export const LOADING = 'Loading the list of places.';

/** How long a quoted text may be before it is cut: the answer must stay readable on a small phone. */
const LONGEST_QUOTE = 40;

/** "1 match", "3 matches". */
const matches = (count: number): string => (count === 1 ? '1 match' : `${count} matches`);

/** What a notice says, in one or two sentences. */
export const noticeWords = (notice: Notice): string =>
  notice.kind === 'not-covered'
    ? `These figures do not cover ${notice.place}.`
    : `${notice.district} is not a postcode district that we know.`;

/** What is said where nothing fits. */
export function nothingWords(text: string): string {
  const typed = text.trim();
  const quote = typed.length > LONGEST_QUOTE ? `${typed.slice(0, LONGEST_QUOTE)}…` : typed;
  return `Nothing found for “${quote}”.`;
}

/**
 * What a screen reader says about an answer.
 * @param isSubmitted true after Enter, where no answer was certain enough to go to
 */
export function answerWords(answer: SearchAnswer, text: string, isSubmitted: boolean): string {
  const { results, notice } = answer;
  const noticeText = notice === null ? '' : noticeWords(notice);
  if (results.length === 0) return noticeText || nothingWords(text);
  const count = isSubmitted
    ? `${matches(results.length)}. Choose from the list.`
    : `${matches(results.length)}.`;
  return noticeText === '' ? count : `${noticeText} ${count}`;
}
