const DONE = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const SAINT = /\bsaint\b/g;

/**
 * The form in which names are compared: lower case, no accents or apostrophes, `&` as "and", "Saint" as "st",
 * every other mark a single space.
 * @param text a name, or whatever was typed
 */
export const normalise = (text: string): string => {
  const lower = text.toLowerCase();
  // Most of the five thousand names are already done here, and a slow phone feels the rest.
  if (DONE.test(lower)) return lower.includes('saint') ? lower.replace(SAINT, 'st') : lower;
  return (
    lower
      .normalize('NFD')
      .replace(/[\u0300-\u036f'’‘`´]/g, '')
      .replace(/&/g, ' and ')
      // "St.Albans" is two words, "P.S.N.I." is one.
      .replace(/\.(?=[a-z]{2})/g, ' ')
      .replace(/\./g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .replace(SAINT, 'st')
      .trim()
  );
};
