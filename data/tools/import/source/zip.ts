import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { CUT_SHORT, ImportProblem } from '../problem.ts';

/** Packed bytes taken at a time: XML unpacks to some thirty times that. */
const STEP = 1 << 14;

/** A file of an archive, by the archive's own list at its end. */
export interface Entry {
  readonly name: string;
  readonly packed: number;
}

/** The files of an archive. @throws ImportProblem where its list is not there: it stands at the end, so the file is cut short */
export function listEntries(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, size }) => {
        entries.push({ name, packed: size });
        return false;
      },
    });
  } catch {
    throw new ImportProblem({}, 'a zip archive (XLSX and ODS are such) without its end', CUT_SHORT);
  }
  return entries;
}

/**
 * Unpacks a file of an archive piece by piece: the sheets of a workbook are hundreds of megabytes, never held as a whole.
 * @param taken told how many packed bytes of the archive were gone through
 * @throws ImportProblem where it cannot be unpacked to its end
 */
export function* unpack(
  bytes: Uint8Array,
  name: string,
  taken?: (packed: number) => void,
): Generator<string> {
  const pieces: Uint8Array[] = [];
  let state: 'before' | 'inside' | 'done' = 'before';
  const archive = new Unzip((file) => {
    if (file.name !== name || state !== 'before') return;
    state = 'inside';
    file.ondata = (fault, piece, final) => {
      if (fault) throw fault;
      pieces.push(piece);
      if (final) state = 'done';
    };
    file.start();
  });
  archive.register(UnzipInflate);
  const decoder = new TextDecoder();
  const isDone = (): boolean => state === 'done';
  for (let at = 0; at < bytes.length && !isDone(); at += STEP) {
    const end = Math.min(at + STEP, bytes.length);
    try {
      archive.push(bytes.subarray(at, end), end === bytes.length);
    } catch (cause) {
      throw new ImportProblem({}, `${name}, which cannot be unpacked (${String(cause)})`, CUT_SHORT);
    }
    for (const piece of pieces.splice(0)) yield decoder.decode(piece, { stream: true });
    taken?.(end);
  }
  if (!isDone()) throw new ImportProblem({}, `${name}, which ends too early`, CUT_SHORT);
}
