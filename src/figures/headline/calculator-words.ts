import { LEAST_BASE_FOR_PERCENT } from '../change/change.ts';
import {
  changePercentWords,
  differenceSum,
  differenceWords,
  exactPercent,
  perDaySum,
  percentSum,
  ratioSum,
  smallBaseWords,
} from '../change/sum-words.ts';
import { count, MINUS } from '../number.ts';
import { comparePrinted, wasCut, type Compared } from './claim.ts';
import { parsePrinted } from './printed-number.ts';

/** What is said beside a field whose text is no number it can take; `example` is one that it could. */
export const FIELD_WORDS = {
  percentSign: (example: string) => `This is a count, without a percent sign: ${example}.`,
  noNumber: (example: string) => `Use figures only: ${example}.`,
  belowZero: 'It cannot be less than 0.',
  fraction: (example: string) => `It must be a whole number: ${example}.`,
  tooMuch: (most: string) => `It can be ${most} at most.`,
  noDays: 'It must be 1 day or more.',
  count: { most: '100 million', example: 'for example 361' },
  days: { most: '36,600', example: 'for example 365' },
  percent: { most: '1 million %', example: 'for example 573%' },
} as const;

/** The numbers of a headline as somebody typed them; each may be missing. */
export interface Typed {
  readonly before?: number;
  readonly after?: number;
  /** Digits as readPercent gives them. */
  readonly printed?: string;
  readonly days?: number;
}

/** What can be said of them, in sentences. */
export interface CheckWords {
  /** What the printed number is, or what the counts come to where none was printed; null where there is too little. */
  readonly lead: string | null;
  readonly steps: readonly string[];
  readonly warning: string | null;
  /** What else is needed for an answer; null where nothing is. */
  readonly needed: string | null;
}

/** `573` as `573%`, `-1234.5` as `−1,234.5%`. */
function percentText(printed: string): string {
  const [whole = '', fraction] = printed.replace('-', '').split('.');
  const digits = `${count(Number(whole))}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${printed.startsWith('-') ? MINUS : ''}${digits}%`;
}

function changeName(before: number, after: number): string {
  if (after === before) return 'change';
  return after > before ? 'rise' : 'fall';
}

function rightlyWords(before: number, after: number, printed: string): string {
  const exact = (100 * (after - before)) / before;
  const number = parsePrinted(printed);
  const isCut =
    before >= LEAST_BASE_FOR_PERCENT &&
    number?.kind === 'number' &&
    wasCut(exact, number.value, number.decimals);
  return isCut ? `cut, not rounded: the counts give ${exactPercent(exact)}` : 'worked out rightly';
}

function comparedWords(compared: Compared | null, before: number, after: number, printed: string): string {
  const text = percentText(printed);
  const name = changeName(before, after);
  const percent = changePercentWords(before, after);
  const should = percent === null ? '' : ` The counts give ${percent}.`;
  switch (compared) {
    case null:
      return `${text} cannot be checked.`;
    case 'change':
      return `${text} is the ${name}, ${rightlyWords(before, after, printed)}.`;
    case 'ratio':
      return `${text} is the ratio, not the ${name}.${should}`;
    case 'neither':
      return `${text} is neither the ${name} nor the ratio.${should}`;
  }
}

function changeLead(before: number, after: number, printed: string | undefined): string {
  const counts = `From ${count(before)} to ${count(after)}: ${differenceWords(before, after)}`;
  if (printed !== undefined) {
    const compared = comparedWords(comparePrinted(before, after, printed), before, after, printed);
    return before < LEAST_BASE_FOR_PERCENT ? `${counts}. ${smallBaseWords(before)} ${compared}` : compared;
  }
  const percent = changePercentWords(before, after);
  return percent === null || before === after ? `${counts}.` : `${counts}, ${percent}.`;
}

function neededWords({ before, after, printed, days }: Typed): string | null {
  if (after === undefined) return 'Enter the number after.';
  if (before === undefined && printed !== undefined)
    return 'To check a percentage, enter the number before too.';
  return before === undefined && days === undefined ? 'Enter the number before, or the days.' : null;
}

/** Redoes the arithmetic of any headline: the rise, the ratio, the number per day, and which of them was printed. */
export function checkWords(typed: Typed): CheckWords {
  const { before, after, printed, days } = typed;
  const needed = neededWords(typed);
  if (after === undefined) return { lead: null, steps: [], warning: null, needed };
  const perDay = days === undefined ? [] : [perDaySum(after, days)];
  if (before === undefined) return { lead: null, steps: perDay, warning: null, needed };
  const sums = [differenceSum(before, after), percentSum(before, after), ratioSum(before, after), ...perDay];
  return {
    lead: changeLead(before, after, printed),
    steps: sums.filter((text) => text !== null),
    // With a printed percentage, the lead has said it already.
    warning: printed !== undefined && before < LEAST_BASE_FOR_PERCENT ? null : smallBaseWords(before),
    needed,
  };
}
