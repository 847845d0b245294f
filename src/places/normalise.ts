/** Stands between names in a list, and in no name. */
export const SEPARATOR = '|';

const NOT_ASCII = /[\u0080-\uffff]/;

function clean(joined: string): string {
  const lower = joined.toLowerCase();
  // Without accents nothing changes here, and a slow phone feels the attempt.
  const base = NOT_ASCII.test(lower) ? lower.normalize('NFD') : lower;
  return (
    base
      .replace(/[\u0300-\u036f'’‘`´]/g, '')
      .replace(/&/g, ' and ')
      // "St.Albans" is two words, "P.S.N.I." is one.
      .replace(/\.(?=[a-z]{2})/g, ' ')
      .replace(/\./g, '')
      .replace(/[^a-z0-9|]+/g, ' ')
      .replace(/\bsaint\b/g, 'st')
      .replace(/ ?\| ?/g, SEPARATOR)
      .trim()
  );
}

/**
 * The form in which names are compared: lower case, no accents or apostrophes, `&` as "and", "Saint" as "st",
 * every other mark a single space.
 * @param text a name, or whatever was typed
 */
export const normalise = (text: string): string => clean(text.replaceAll(SEPARATOR, ' '));

/**
 * `normalise` for many names at once, in a fraction of the time.
 * @param joined names with SEPARATOR between them
 */
export const normaliseAll = (joined: string): string[] => clean(joined).split(SEPARATOR);
