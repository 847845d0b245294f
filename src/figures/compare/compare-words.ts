import { RATE_CARE } from '../care/care-words.ts';

/** Why areas set side by side are not ranked. It stands beside every comparison. */
export const WHY_NO_RANKING =
  'Forces find and record these offences in different ways. A higher number can mean more offences, better recording, or both. So areas stand in alphabetical order.';

/** What counts and rates leave out when areas are set side by side. */
export const SHOWN_CARE = {
  count: 'These are counts. Where more people live, more is recorded.',
  rate: RATE_CARE.sideBySide,
} as const;

/** Stands above areas whose counts are not of one edition. */
export const TWO_EDITIONS =
  'These areas come from two editions of the figures, so the newest years may not fit together. Open this page again with a connection.';
