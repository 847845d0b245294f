/** `whole`: the name with one slip. `prefix`: the beginning of the name with one slip. */
export type SlipMatch = 'whole' | 'prefix' | null;

function compare(typed: string, typedFrom: number, name: string, nameFrom: number): SlipMatch {
  const rest = typed.length - typedFrom;
  const left = name.length - nameFrom;
  if (rest > left || !name.startsWith(typedFrom === 0 ? typed : typed.slice(typedFrom), nameFrom))
    return null;
  return rest === left ? 'whole' : 'prefix';
}

/**
 * Whether `typed` is `name`, or begins it, after at most one slip of the finger: a letter too many, missing, wrong, or two
 * swapped (Damerau and Levenshtein's edits). With a single edit it is enough to try the first place where the two differ.
 * @param typed normalised text
 * @param name normalised name
 * @param from where in `name` to begin
 */
export function oneSlip(typed: string, name: string, from = 0): SlipMatch {
  let at = 0;
  while (at < typed.length && typed[at] === name[from + at]) at += 1;
  if (at === typed.length) {
    const left = name.length - from - at;
    return left <= 1 ? 'whole' : 'prefix';
  }
  const n = from + at;
  const swapped =
    at + 1 < typed.length && typed[at] === name[n + 1] && typed[at + 1] === name[n]
      ? compare(typed, at + 2, name, n + 2)
      : null;
  const tries = [
    swapped,
    compare(typed, at + 1, name, n + 1),
    compare(typed, at + 1, name, n),
    compare(typed, at, name, n + 1),
  ];
  return tries.includes('whole') ? 'whole' : tries.includes('prefix') ? 'prefix' : null;
}
