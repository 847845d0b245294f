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
  inside: 7,
} as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

/** What was typed, normalised and prepared once for five thousand comparisons. */
export interface Query {
  readonly typed: string;
  /** The whole with a space before it: found in a name, it begins a word there. */
  readonly asWord: string;
  /** Each word with a space before it. */
  readonly words: readonly string[];
}

/** @param typed normalised text, not empty */
export const queryOf = (typed: string): Query => ({
  typed,
  asWord: ` ${typed}`,
  words: typed.split(' ').map((word) => ` ${word}`),
});

/** Shorter than this, nearly every name is one slip away. */
const SHORTEST_WITH_SLIP = 4;
/** Shorter than this, the beginning of nearly every name is. */
const SHORTEST_BEGINNING = 5;

/** "newport isle of wight", "cornwall devon": the name and where it is, or words of both in any order. */
function fitWithPlace({ typed, words }: Query, key: string, where: string): Fit | null {
  if (where !== '' && typed.startsWith(key) && typed[key.length] === ' ') {
    const rest = typed.slice(key.length);
    if (` ${where} `.includes(`${rest} `)) return FIT.exact;
    if (` ${where}`.includes(rest)) return FIT.begins;
  }
  const name = ` ${key}`;
  if (!words.some((word) => name.includes(word))) return null;
  const all = `${name} ${where}`;
  return words.every((word) => all.includes(word)) ? FIT.everyWord : null;
}

/**
 * How a name fits letter by letter.
 * @param key the name, normalised
 * @param where its county and force, normalised; empty for the name of a force
 * @returns null where it does not
 */
export function fitOf(query: Query, key: string, where: string): Fit | null {
  if (key.startsWith(query.typed)) return key.length === query.typed.length ? FIT.exact : FIT.begins;
  if (query.words.length === 1) return key.includes(query.asWord) ? FIT.wordBegins : null;
  const fit = fitWithPlace(query, key, where);
  return fit === FIT.everyWord && key.includes(query.asWord) ? FIT.wordBegins : fit;
}

/** @returns whether the name is one among the words typed, as in "near Maidstone" or "ciyt of Plymouth" */
export const isInside = ({ asWord }: Query, key: string): boolean =>
  key.length >= SHORTEST_WITH_SLIP && `${asWord} `.includes(` ${key} `);

/** @returns how the name fits if one letter slipped, or null */
export function slipOf({ typed }: Query, key: string): Fit | null {
  if (typed.length < SHORTEST_WITH_SLIP) return null;
  const match = oneSlip(typed, key);
  if (match === 'whole') return FIT.slip;
  if (typed.length < SHORTEST_BEGINNING) return null;
  if (match === 'prefix') return FIT.slipBegins;
  for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
    if (oneSlip(typed, key, space + 1) !== null) return FIT.slipInside;
  }
  return null;
}
