import { normalise } from './normalise.ts';

const WORDS = /[\p{L}\p{N}]+/gu;

function spanOf(title: string, typed: string, from: number): readonly [number, number] | null {
  for (let end = from + 1; end <= title.length; end += 1) {
    const key = normalise(title.slice(from, end));
    if (key === typed) return [from, end];
    if (key.length > typed.length + 1) return null;
  }
  return null;
}

function first(title: string, starts: readonly number[], typed: string): readonly [number, number] | null {
  for (const from of starts) {
    const span = spanOf(title, typed, from);
    if (span !== null) return span;
  }
  return null;
}

/**
 * Which parts of a title fit what was typed: all of it at the start of a word, or else its words one by one.
 * @param typed normalised text
 * @returns start and end of each part, in order and apart; empty where nothing fits letter by letter
 */
export function marksOf(title: string, typed: string): (readonly [number, number])[] {
  if (typed === '') return [];
  const starts = [...title.matchAll(WORDS)].map((match) => match.index);
  const whole = first(title, starts, typed);
  if (whole !== null) return [whole];
  const spans = typed.split(' ').flatMap((word) => {
    const span = first(title, starts, word);
    return span === null ? [] : [span];
  });
  spans.sort((a, b) => a[0] - b[0]);
  let end = 0;
  return spans.filter((span) => {
    const isApart = span[0] >= end;
    if (isApart) end = span[1];
    return isApart;
  });
}
