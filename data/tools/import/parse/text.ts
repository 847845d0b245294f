const NOTES = /\s*\[(?:note|notes)[^\]]*\]/gi;
/** Footnote digits glued to the last word: `ENGLAND AND WALES7,8`, `Stalking and harassment 5`. */
const GLUED = /(?<=[\p{L})])\s?\d+(?:\s?,\s?\d+)*$/u;
/** The same before a closing bracket: `(excluding fraud3)`. */
const GLUED_INSIDE = /(?<=\p{L})\d+(?:,\d+)*(?=\)$)/u;

/** Text on one line with single blanks; no-break spaces and line breaks are blanks. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Text without the digits and marks that point to footnotes. */
export function withoutFootnotes(text: string): string {
  const plain = oneLine(text.replaceAll(NOTES, ''));
  return plain.replace(GLUED, '').replace(GLUED_INSIDE, '').trim();
}

/** A form of a heading by which columns are compared: `Force_Name`, `Force Name` and `force name 2` come out the same. */
export const headingKey = (text: string): string =>
  oneLine(withoutFootnotes(text.replaceAll(/[_/]/g, ' ')).toLowerCase());
