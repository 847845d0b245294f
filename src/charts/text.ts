/** Font sizes inside the drawing, in px. */
export const TEXT_SIZE = 13;
export const VALUE_SIZE = 15;

/** Distance between two lines of text, in px. */
export const LINE = 16;

const NARROW = /[ijlft.,:;'’|/!()[\]\s]/;
const WIDE = /[mwMW%+−]/;
const CAPITAL = /[A-Z]/;

/** Width of a character in em, in the widest font a system is likely to have: too much room is better than too little. */
function charWidth(char: string): number {
  if (NARROW.test(char)) return 0.37;
  if (WIDE.test(char)) return 0.93;
  return CAPITAL.test(char) ? 0.71 : 0.635;
}

/**
 * An estimate of the width of a text in px. Nothing is measured, because measuring forces a layout in the middle of drawing.
 * @param size font size in px
 */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const char of text) em += charWidth(char);
  return em * size * (bold ? 1.1 : 1);
}

/**
 * Breaks a text into lines between words.
 * @param width the room in px
 * @returns the lines, or null if it needs more than `most` lines or a word is wider than the room
 */
export function wrap(text: string, width: number, most: number): readonly string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, TEXT_SIZE) <= width) line = longer;
    else if (line === '' || textWidth(word, TEXT_SIZE) > width) return null;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines.length > most ? null : lines;
}
