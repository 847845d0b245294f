import { open } from 'node:fs/promises';
import { ImportProblem } from '../problem.ts';

/** What a file begins with: packed text, an archive, or text. */
export type Container = 'gzip' | 'zip' | 'text';

const MAGIC: readonly (readonly [string, string])[] = [
  ['1f8b', 'gzip'],
  ['504b0304', 'zip'],
  ['d0cf11e0', 'an XLS file of before 2007'],
  ['25504446', 'a PDF'],
];
const ADVICE = 'Give the CSV (also as .csv.gz), XLSX or ODS from the page of the publication.';

/** Tells the format of a file by its first bytes, whatever its name. @throws ImportProblem for a format that cannot be imported */
export function containerOf(start: Uint8Array): Container {
  const hex = Buffer.from(start).toString('hex');
  const [, found] = MAGIC.find(([magic]) => hex.startsWith(magic)) ?? [];
  if (found === 'gzip' || found === 'zip') return found;
  if (found !== undefined) throw new ImportProblem({}, found, ADVICE);
  if (start.length === 0) throw new ImportProblem({}, 'an empty file', ADVICE);
  const text = Buffer.from(start).toString('latin1');
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    throw new ImportProblem({}, 'a web page', `The address of the page was saved, not the file. ${ADVICE}`);
  }
  if (text.includes('\0')) throw new ImportProblem({}, 'bytes that are no text', ADVICE);
  return 'text';
}

/** The first bytes of a file. */
export async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
