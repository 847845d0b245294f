import type { IsoDate } from '../../../../src/dataset/types.ts';
import { dayWords } from '../../../../src/figures/period-words.ts';
import type { EditionRow } from '../../tables/types.ts';
import { dayInFileName, dayInWords } from '../parse/day.ts';
import type { Asked } from './plan.ts';

/** When an edition was published, and how that is known. */
export interface Published {
  readonly date: IsoDate;
  readonly how: string;
}

/** What there is to tell an edition by. */
export interface Clues {
  readonly asked: Asked;
  /** Text of covers and above headers. */
  readonly words: readonly string[];
  /** Last day that the file covers. */
  readonly reach: IsoDate;
  /** Editions in their order; the last is the present one. */
  readonly editions: readonly EditionRow[];
  /** The file has what the tables have, or the tables have nothing: it can be the present edition. */
  readonly maybePresent: boolean;
  /** It certainly is the present edition. */
  readonly present: boolean;
}

/**
 * Tells when an edition was published: by what the person says, the cover, the name of the file, or as an edition that
 * editions.csv knows and that reaches as far. Undefined where none of these says.
 */
export function whichEdition({
  asked,
  words,
  reach,
  editions,
  maybePresent,
  present,
}: Clues): Published | undefined {
  if (asked.published !== undefined) return { date: asked.published, how: 'as given' };
  const newest = editions.at(-1);
  if (present && newest !== undefined)
    return { date: newest.recordedCrimePublished, how: 'the edition in the tables' };
  const after = (date: string | undefined): date is string => date !== undefined && date > reach;
  const cover = words
    .filter((text) => /publi(?:shed|cation)/i.test(text))
    .map(dayInWords)
    .find(after);
  if (cover !== undefined) return { date: cover, how: 'says the file' };
  const named = dayInFileName(asked.fileName);
  if (after(named)) return { date: named, how: 'says the name of the file' };
  const known = editions.findLast((row) => row.recordedCrimeTo === reach && (maybePresent || row !== newest));
  if (known === undefined || (newest?.recordedCrimeTo === reach && !maybePresent)) return undefined;
  const day = dayWords(known.recordedCrimePublished);
  return {
    date: known.recordedCrimePublished,
    how: `taken to be that of ${day} in editions.csv, which reaches as far`,
  };
}
