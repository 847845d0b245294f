import type { Doubt, Observation, ObservationStatus, Source } from '../../dataset/types.ts';
import { numberWords } from '../cell-words.ts';
import { looseDateWords } from '../period-words.ts';

const DOUBTS: Record<Doubt, string> = {
  'part-year': 'looks like part of a year only, and nobody has explained it',
  outlier: 'is far out of line with the years around it, and nobody has explained it',
  conflict: 'does not fit another published figure',
};

/** Why a standing value is to be read with care, to follow its name: `The figure for 2020/21 …`. */
export const doubtWords = (doubt: Doubt): string => DOUBTS[doubt];

/** The same as a sentence: `The figure for 2020/21 does not fit another published figure.` */
export const doubtSentence = (label: string, doubt: Doubt): string =>
  `The figure for ${label} ${doubtWords(doubt)}.`;

/** The same beside the figure itself: `This figure does not fit another published figure.` */
export const doubtBeside = (doubt: Doubt): string => `This figure ${doubtWords(doubt)}.`;

const STATUSES: Record<ObservationStatus, string> = {
  stands: '',
  confirmed: 'printed the same',
  restated: 'an earlier figure, since replaced',
  disputed: 'disputed: sources do not agree',
  misprint: 'a misprint, not used',
};

/** A published value as text: `361`, `at least 1,000`, `119 (a misprint, not used)`. */
export function publishedWords({ count, precision, status }: Observation): string {
  const number = numberWords(count, precision === 'at-least');
  const became = STATUSES[status];
  return became === '' ? number : `${number} (${became})`;
}

/**
 * Values printed besides the one that stands: `Also printed: 119 (a misprint, not used).`
 * @param others at least one
 * @param label of their period, where it is not said beside them: `Also printed for 2018/19: …`
 */
export const alsoPrintedWords = (others: readonly Observation[], label = ''): string =>
  `Also printed${label === '' ? '' : ` for ${label}`}: ${others.map(publishedWords).join('; ')}.`;

/** A source on a line of text: `Title (Publisher, 23 April 2026)`. */
export function sourceWords({ title, publisher, published }: Source): string {
  const by = title.includes(publisher) ? [] : [publisher];
  const brackets = [...by, ...(published ? [looseDateWords(published)] : [])].join(', ');
  return brackets === '' ? title : `${title} (${brackets})`;
}

/** In place of a link, where a source had none. */
export const NO_ADDRESS = 'No web address is known.';
