import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CUT_SHORT, ImportProblem } from '../problem.ts';
import type { Progress } from './sheet-row.ts';

const PIECE = 1 << 18;

/**
 * The text of a file in pieces, unpacked where it is gzip.
 * @param size of the file in bytes, for the progress
 * @throws ImportProblem where the packed file ends too early or the text is not UTF-8
 */
export async function* textPieces(
  path: string,
  size: number,
  packed: boolean,
  progress: Progress,
): AsyncIterable<string> {
  const file = createReadStream(path, { highWaterMark: PIECE });
  // The error comes out of the loop below; the callback only keeps it from being unhandled.
  const bytes = packed ? pipeline(file, createGunzip({ chunkSize: PIECE }), () => undefined) : file;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of bytes) {
      // A stream that was given no encoding hands out bytes.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      yield decoder.decode(piece as Uint8Array, { stream: true });
      progress(file.bytesRead, size);
    }
    yield decoder.decode();
  } catch (cause) {
    if (cause instanceof ImportProblem) throw cause;
    if (cause instanceof TypeError) {
      throw new ImportProblem(
        {},
        'bytes that are not UTF-8',
        'Save the file as CSV UTF-8, or download it again.',
      );
    }
    if (!(cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_'))) throw cause;
    throw new ImportProblem({}, `a gzip file that cannot be unpacked (${cause.message})`, CUT_SHORT);
  }
}
