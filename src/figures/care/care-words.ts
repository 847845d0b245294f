/**
 * What to keep in mind with every figure, whatever its topic. Where one thing is said in several forms, these stand side by side.
 */

/** The sentence that stands on every page with a figure (figures rule 9). */
export const COUNTS_ARE_NOT_CHILDREN =
  'Counts are offences recorded by police, not the number of children, and not how much abuse there is.';

/** What a rise can mean, and what it is no reason for (figures rules 7 and 18). */
export const RISE_CARE =
  'A rise can mean more offences, better recording, or both. Areas cannot be ranked by these numbers.';

/** What a rate cannot say. */
export const RATE_CARE = {
  /** In two sentences, beside areas set side by side. */
  sideBySide:
    'A rate also depends on how a force records. It cannot say that one place is safer than another.',
  /** In one sentence, in the caption of a table and on a picture. */
  caption: 'A rate also depends on how a force records: it cannot say that one place is safer than another.',
  /** After two rates, an area's and the country's. */
  afterRates:
    'A rate tells how many were recorded, which also depends on how a force records. It cannot say that one place is safer than another.',
} as const;
