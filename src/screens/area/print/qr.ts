import { encode } from 'uqr';

/** A QR code as the path of an SVG: `size` squares to a side, the quiet edge that readers need included. */
export interface QrPath {
  readonly size: number;
  readonly d: string;
}

/**
 * Draws a text. Dark squares in a row are one stroke.
 * @throws RangeError beyond some 2,300 letters, which no QR code holds
 */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const rows = data.map((row, y) => {
    let d = '';
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      d += `M${start} ${y}h${x + 1 - start}v1H${start}z`;
    }
    return d;
  });
  return { size, d: rows.join('') };
}
