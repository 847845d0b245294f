import { LEAST_BASE_FOR_PERCENT, SMALL_BASE } from '../change/change.ts';
import {
  changePercentWords,
  differenceWords,
  exactPercent,
  percentWords,
  timesWords,
} from '../change/sum-words.ts';
import { count, decimalFor } from '../number.ts';
import { countingChangedBetween } from '../trend/break-words.ts';
import { wasCut, type Exact } from './claim.ts';
import { noTrendCountsWords } from './forces-words.ts';
import { parsePrinted } from './printed-number.ts';
import type { HeadlineSlip } from './slip.ts';
import type { Headline } from '../../contract/headline.ts';
import { isNoTrend, type Verdict, type VerdictKind } from './verdict.ts';

/** A verdict in words, to be set in bold, and what comes after it. */
export interface VerdictWords {
  readonly name: string;
  readonly rest: string;
}

const NAMES: Record<VerdictKind, string> = {
  right: 'Right.',
  wrong: 'Wrong.',
  'right-on-another-base': 'Right on another base.',
  'cannot-be-checked': 'Cannot be checked.',
  'no-number-printed': 'No number printed.',
};

/**
 * What the counts of a change come to: `a rise of 473%, from 63 to 361 (298 more)`. Under a base of 50 the counts lead
 * (figures rule 5), and under 10 there is no percentage (rule 11).
 */
function changeOutcome({ earlier, later }: Headline, exact: Exact): string {
  const [from, to] = [earlier?.value ?? 0, later.value];
  const counts = `from ${count(from)} to ${count(to)} (${differenceWords(from, to)})`;
  const percent = changePercentWords(from, to);
  const parts = percent === null ? [counts] : from < SMALL_BASE ? [counts, percent] : [percent, counts];
  const times = exact.unit === 'times' ? [`${timesWords(from, to)} as many`] : [];
  return [...times, ...parts, ...(percent === null ? ['with no percentage'] : [])].join(', ');
}

/** `is a rise of 22%, …`; of counts that lead, `goes from 30 to 67, …`. */
const verb = (came: string, is: string, goes: string): string =>
  `${came.startsWith('from') ? goes : is} ${came}`;

/** What the counts come to, in words that follow a verb. */
function outcome(headline: Headline, exact: Exact): string {
  if (headline.kind === 'change') return changeOutcome(headline, exact);
  if (headline.kind === 'share') return `a share of ${percentWords(exact.value)}`;
  return `${decimalFor(exact.value)} a day`;
}

/** Says why a number that is right is not the rounded one: it was cut. Empty where it was rounded. */
function cutWords({ printed }: Headline, exact: Exact): string {
  const number = parsePrinted(printed);
  if (number?.kind !== 'number' || number.bound || number.decimals > 0) return '';
  if (!wasCut(exact.value, number.value, 0)) return '';
  const unit = exact.unit === 'percent' ? '%' : '';
  return ` ${decimalFor(Math.abs(exact.value))}${unit} was cut to ${count(Math.abs(number.value))}${unit}, not rounded.`;
}

/** What the counts come to where they are no trend: how far apart they are, never a rise or a fall (rules 2 and 10). */
function noTrendWords(headline: Headline, kind: VerdictKind, exact: Exact): string {
  const { earlier, later } = headline;
  const times =
    exact.unit === 'times' && earlier ? `It is ${timesWords(earlier.value, later.value)} as many. ` : '';
  const start =
    kind === 'cannot-be-checked' ? 'The counts printed are not those that the claim is about. ' : times;
  const cut = kind === 'right' ? cutWords(headline, exact) : '';
  return `${start}${noTrendCountsWords(headline)}${cut} That is no rise or fall of the same thing.`;
}

/** The verdict on a headline: right; wrong, and what it should be; and so on. */
export function verdictWords(headline: Headline, { kind, judgement }: Verdict): VerdictWords {
  const name = NAMES[kind];
  const exact = 'exact' in judgement ? judgement.exact : undefined;
  if (!exact) return { name, rest: 'A number that the sum needs is not printed.' };
  if (headline.kind === 'change' && isNoTrend(headline))
    return { name, rest: noTrendWords(headline, kind, exact) };
  const came = outcome(headline, exact);
  const isOrGoes = verb(came, 'is', 'goes');
  switch (kind) {
    case 'right':
      return { name, rest: `It ${isOrGoes}.${cutWords(headline, exact)}` };
    case 'no-number-printed':
      return { name, rest: `It ${isOrGoes}.` };
    case 'wrong':
      return { name, rest: `It should ${verb(came, 'be', 'say:')}.` };
    case 'right-on-another-base':
      return { name, rest: `By the counts printed with it, it ${isOrGoes}.` };
    case 'cannot-be-checked':
      return {
        name,
        rest: `The counts printed are not those that the claim is about. By them, it ${isOrGoes}.`,
      };
  }
}

const years = (n: number): string => `${count(n)} ${n === 1 ? 'year' : 'years'}`;

/** Under a base of 10 the percentage is the headline's own, never ours (rule 11). */
function ratioWords(from: number, to: number, printed: string): string {
  const gives =
    from < LEAST_BASE_FOR_PERCENT
      ? `${timesWords(from, to)}, printed as ${printed}`
      : exactPercent((100 * to) / from);
  return `${count(to)} divided by ${count(from)} is ${gives}: how much the second number is of the first. A rise counts only what was added.`;
}

/** The likely slip, named and explained. */
export function slipWords(slip: HeadlineSlip, headline: Headline): VerdictWords {
  const { earlier, later, printed } = headline;
  switch (slip.kind) {
    case 'ratio-as-rise':
      return { name: 'A ratio read as a rise.', rest: ratioWords(earlier?.value ?? 0, later.value, printed) };
    case 'misprinted-count':
      return {
        name: 'A misprint.',
        rest: `The count for ${slip.of.label} was ${count(slip.stands)}, not ${count(slip.of.value)}. With it, ${printed} is right.`,
      };
    case 'misprinted-number':
      return {
        name: 'A misprint.',
        rest: `With one digit less, ${printed} is ${slip.without}, which would be right.`,
      };
    case 'shorter-period':
      return {
        name: 'A shorter period compared with a longer one.',
        rest: `${slip.shorter.label} is shorter than ${slip.longer.label}, so the two counts cannot be compared.`,
      };
    case 'other-span':
      return {
        name: 'A shorter period compared with a longer one.',
        rest: `The claim is about ${years(slip.claimed)}; the counts printed are ${years(slip.apart)} apart.`,
      };
    case 'different-forces':
      return {
        name: 'Different sets of forces.',
        rest: 'The printed number is of the forces that answered both times; the two totals are of all that answered each time.',
      };
  }
}

/** Why the two counts are no trend although their arithmetic can be redone (figures rule 2); null where they are. */
export const breakWords = ({ brokenBy }: Headline): string | null =>
  brokenBy ? countingChangedBetween(brokenBy) : null;
