import { FIELD_WORDS } from './calculator-words.ts';

/** What was typed into a field: nothing, a number, or something else, with the sentence to show beside it. */
export type TypedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'wrong'; readonly say: string };

export const MOST_COUNT = 100_000_000;
export const MOST_PERCENT = 1_000_000;
export const MOST_DAYS = 36_600;

const NUMBER = /^([+\-\u2212]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

/** The most that a field takes, with its words. */
interface Limits {
  readonly most: number;
  readonly words: { readonly most: string; readonly example: string };
}

const wrong = (say: string): TypedNumber => ({ kind: 'wrong', say });

interface Parts {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

function split(text: string): Parts | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = '', digits = '', fraction = ''] = match;
  const whole = digits.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  return { negative: sign !== '' && sign !== '+', whole, fraction: fraction.replace(/0+$/, '') };
}

/** Reads a whole number from 0 up. The result's `text` has neither commas nor blanks. */
function readWhole(text: string, { most, words }: Limits): TypedNumber {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (/^[^%]*\d[^%]*%$/.test(trimmed)) return wrong(FIELD_WORDS.percentSign(words.example));
  const parts = split(trimmed);
  if (!parts) return wrong(FIELD_WORDS.noNumber(words.example));
  if (parts.negative) return wrong(FIELD_WORDS.belowZero);
  if (parts.fraction !== '') return wrong(FIELD_WORDS.fraction(words.example));
  const value = Number(parts.whole);
  return value > most ? wrong(FIELD_WORDS.tooMuch(words.most)) : { kind: 'number', value, text: parts.whole };
}

/** Reads a count of offences: `361`, `1,234`, with blanks around. */
export const readCount = (text: string): TypedNumber =>
  readWhole(text, { most: MOST_COUNT, words: FIELD_WORDS.count });

/** Reads a number of days, 1 or more. */
export function readDays(text: string): TypedNumber {
  const typed = readWhole(text, { most: MOST_DAYS, words: FIELD_WORDS.days });
  return typed.kind === 'number' && typed.value === 0 ? wrong(FIELD_WORDS.noDays) : typed;
}

/** Reads a printed percentage: `573`, `573%`, `44.8 %`, `-17%`. The result's `text` has neither a percent sign nor commas. */
export function readPercent(text: string): TypedNumber {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const parts = split(trimmed.replace(/\s*%$/, ''));
  if (!parts) return wrong(FIELD_WORDS.noNumber(FIELD_WORDS.percent.example));
  const number = parts.fraction === '' ? parts.whole : `${parts.whole}.${parts.fraction}`;
  const size = Number(number);
  if (size > MOST_PERCENT) return wrong(FIELD_WORDS.tooMuch(FIELD_WORDS.percent.most));
  const below = parts.negative && size > 0;
  return { kind: 'number', value: below ? -size : size, text: below ? `-${number}` : number };
}
