import type { Entry } from './entries.ts';
import { oneSlip } from './one-slip.ts';

/** How well a name fits what was typed; the lower the better. */
export const FIT = {
  exact: 0,
  begins: 1,
  wordBegins: 2,
  everyWord: 3,
  slip: 4,
  slipBegins: 5,
  slipInside: 6,
} as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

/** Shorter than this, nearly every name is one slip away. */
const SHORTEST_WITH_SLIP = 4;
/** Shorter than this, the beginning of nearly every name is. */
const SHORTEST_BEGINNING = 5;

const everyWordFits = (words: readonly string[], entry: Entry): boolean => {
  const name = ` ${entry.key}`;
  const all = `${name} ${entry.where}`;
  return words.every((word) => all.includes(` ${word}`)) && words.some((word) => name.includes(` ${word}`));
};

/** @returns how the name fits letter by letter, or null */
export const fitOf = (typed: string, words: readonly string[], entry: Entry): Fit | null => {
  const { key, where } = entry;
  if (key === typed) return FIT.exact;
  if (key.startsWith(typed)) return FIT.begins;
  if (where !== '' && typed.startsWith(key) && typed[key.length] === ' ') {
    const rest = typed.slice(key.length);
    if (` ${where} `.includes(`${rest} `)) return FIT.exact;
    if (` ${where}`.includes(rest)) return FIT.begins;
  }
  if (key.includes(` ${typed}`)) return FIT.wordBegins;
  return words.length > 1 && everyWordFits(words, entry) ? FIT.everyWord : null;
};

/** @returns how the name fits if one letter slipped, or null */
export const slipOf = (typed: string, { key }: Entry): Fit | null => {
  if (typed.length < SHORTEST_WITH_SLIP) return null;
  const match = oneSlip(typed, key);
  if (match === 'whole') return FIT.slip;
  if (typed.length < SHORTEST_BEGINNING) return null;
  if (match === 'prefix') return FIT.slipBegins;
  for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
    if (oneSlip(typed, key, space + 1) !== null) return FIT.slipInside;
  }
  return null;
};
