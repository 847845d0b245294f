import { judgeClaim, type Judgement } from '../../../src/figures/headline/claim.ts';
import { error, type Fault } from '../tables/fault.ts';
import type { HeadlineRow } from '../tables/types.ts';
import type { Rule } from './rule.ts';

const file = 'headlines.csv';

/**
 * What the arithmetic must say for each verdict. Two verdicts are judgements that a person makes knowing more than the
 * counts: `matches-another-base` and `cannot-be-checked` (the counts printed are not those that the claim is about).
 * They are allowed where the arithmetic does not match, never where it does.
 */
const FITS: Record<HeadlineRow['verdict'], readonly Judgement['verdict'][]> = {
  matches: ['matches'],
  'does-not-match': ['does-not-match'],
  'matches-another-base': ['does-not-match'],
  'no-number-printed': ['no-number-printed'],
  'cannot-be-checked': ['cannot-be-checked', 'does-not-match'],
};

const UNITS = { percent: '%', 'per-day': ' a day', times: ' times' };

/** A judgement with its arithmetic: `does-not-match (exactly 473.02%; the ratio printed as the rise)`. */
function describe(judgement: Judgement): string {
  const notes: string[] = [];
  if ('exact' in judgement && judgement.exact !== undefined) {
    notes.push(`exactly ${judgement.exact.value.toFixed(2)}${UNITS[judgement.exact.unit]}`);
  }
  if ('slip' in judgement) notes.push('the ratio printed as the rise');
  return notes.length === 0 ? judgement.verdict : `${judgement.verdict} (${notes.join('; ')})`;
}

function check(row: HeadlineRow): Fault[] {
  const judgement = judgeClaim({
    kind: row.kind,
    to: row.toCount,
    printed: row.printed,
    ...(row.fromCount === undefined ? {} : { from: row.fromCount }),
    ...(row.days === undefined ? {} : { days: row.days }),
  });
  if (FITS[row.verdict].includes(judgement.verdict)) return [];
  const place = { file, row: row.line, column: 'verdict' };
  return [error(place, `${row.verdict} for "${row.printed}" (${row.id})`, describe(judgement))];
}

/** The arithmetic of a headline fits its verdict: recomputed, not trusted. */
export const headlines: Rule = (tables) => tables.headlines.flatMap(check);
