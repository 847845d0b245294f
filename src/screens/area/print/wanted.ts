import type { Taken } from '../take-away/taken.ts';

/** What a print must show: set as soon as something else is shown, read when the paper is made. */
export const wanted: { now: Taken | null } = { now: null };
