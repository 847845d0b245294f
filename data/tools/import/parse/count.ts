const NOTE = /\s*\[note[^\]]*\]$/i;
/** A whole number: plain digits or groups of three with commas. Behind a decimal point, only zeros. */
const WHOLE = /^([-−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.0*)?$/;
const NOT_PUBLISHED = new Set(['..', '[x]', ':', '[c]', '[u]']);

/**
 * Reads a count as publishers and spreadsheets write it: `160,259 `, `20323.0`, `-45`, and `-00 `, which is how one
 * number format prints zero.
 * @returns a whole number, never -0; undefined for everything else, an empty cell among it
 */
export function parseCount(text: string): number | undefined {
  const match = WHOLE.exec(text.trim().replace(NOTE, ''));
  if (match === null) return undefined;
  const size = Number(match[2]?.replaceAll(',', ''));
  if (!Number.isSafeInteger(size)) return undefined;
  return size === 0 || match[1] === '' ? size : -size;
}

/** True for the marks by which the ONS says that there is no figure: `..`, `[x]`, `:`. They are never zero. */
export const isNotPublished = (text: string): boolean => NOT_PUBLISHED.has(text.trim().toLowerCase());
