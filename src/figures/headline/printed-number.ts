/** A number as printed. `bound`: "more than" or "over" it. */
export type PrintedNumber =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly decimals: number;
      readonly bound: boolean;
    }
  | { readonly kind: 'doubled'; readonly bound: boolean }
  | { readonly kind: 'nearly-doubled' };

const BOUND = /^(?:more than|over)\s+/;
const NUMBER = /^([+\-\u2212]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*%?$/;

/**
 * Reads what a headline printed: `573%`, `-17%`, `15.5`, `1,200`, `more than 3`, `over 80%`, `doubled`, `more than doubled`,
 * `nearly doubled`.
 * @returns undefined where no number was printed ("sharply")
 */
export function parsePrinted(text: string): PrintedNumber | undefined {
  const words = text.trim().toLowerCase();
  const bound = BOUND.test(words);
  const rest = words.replace(BOUND, '');
  if (rest === 'doubled') return { kind: 'doubled', bound };
  if (/^(?:nearly|almost) doubled$/.test(rest) && !bound) return { kind: 'nearly-doubled' };
  const match = NUMBER.exec(rest);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const size = Number(`${whole.replaceAll(',', '')}.${fraction}0`);
  const falls = sign === '-' || sign === '\u2212';
  return { kind: 'number', value: falls ? -size : size, decimals: fraction.length, bound };
}
