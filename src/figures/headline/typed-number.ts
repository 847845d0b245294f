/** What stands in a field: nothing, a number, or something that is not one, with the sentence to show beside it. */
export type Entry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'wrong'; readonly say: string };

export const MOST_COUNT = 100_000_000;
export const MOST_PERCENT = 1_000_000;
export const MOST_DAYS = 36_600;

const NUMBER = /^([+\-\u2212]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

interface Limits {
  readonly most: number;
  readonly mostWords: string;
  readonly example: string;
}

const wrong = (say: string): Entry => ({ kind: 'wrong', say });

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

/** Reads a whole number from 0 up. `text` of the result is it without commas and blanks. */
function readWhole(text: string, { most, mostWords, example }: Limits): Entry {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  if (/^[^%]*\d[^%]*%$/.test(trimmed)) return wrong(`This is a count, without a percent sign: ${example}.`);
  const parts = split(trimmed);
  if (!parts) return wrong(`Use figures only: ${example}.`);
  if (parts.negative) return wrong('It cannot be less than 0.');
  if (parts.fraction !== '') return wrong(`It must be a whole number: ${example}.`);
  const value = Number(parts.whole);
  return value > most
    ? wrong(`It can be ${mostWords} at most.`)
    : { kind: 'number', value, text: parts.whole };
}

/** Reads a count of offences: `361`, `1,234`, with blanks around. */
export const readCount = (text: string): Entry =>
  readWhole(text, { most: MOST_COUNT, mostWords: '100 million', example: 'for example 361' });

/** Reads a number of days, 1 or more. */
export function readDays(text: string): Entry {
  const entry = readWhole(text, { most: MOST_DAYS, mostWords: '36,600', example: 'for example 365' });
  return entry.kind === 'number' && entry.value === 0 ? wrong('It must be 1 day or more.') : entry;
}

/** Reads a printed percentage: `573`, `573%`, `44.8 %`, `-17%`. `text` of the result has neither sign of percent nor commas. */
export function readPercent(text: string): Entry {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const parts = split(trimmed.replace(/\s*%$/, ''));
  if (!parts) return wrong('Use figures only: for example 573%.');
  const number = parts.fraction === '' ? parts.whole : `${parts.whole}.${parts.fraction}`;
  const size = Number(number);
  if (size > MOST_PERCENT) return wrong('It can be 1 million % at most.');
  const below = parts.negative && size > 0;
  return { kind: 'number', value: below ? -size : size, text: below ? `-${number}` : number };
}
