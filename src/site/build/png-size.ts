import { openSync, readSync, closeSync } from 'node:fs';

/** Width and height of a PNG file as `390x844`: two 32-bit numbers after its signature (PNG specification, 11.2.2). */
export function pngSize(file: string): string {
  const head = Buffer.alloc(24);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, 24, 0);
  } finally {
    closeSync(handle);
  }
  if (head.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file}: is not a PNG file`);
  return `${head.readUInt32BE(16)}x${head.readUInt32BE(20)}`;
}
