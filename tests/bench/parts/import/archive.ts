import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate } from 'fflate';

/** A zip archive that is written as it is made. */
export interface Archive {
  /** Begins the next file of the archive. */
  readonly begin: (name: string) => void;
  /** Adds text to the file begun last. */
  readonly add: (text: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Text gathered before it is packed. */
const GATHERED = 1 << 20;

/** Makes an archive at a path. */
export function makeArchive(path: string): Archive {
  const out = createWriteStream(path);
  const zip = new Zip((fault, piece) => {
    if (fault) throw fault;
    out.write(piece);
  });
  const encoder = new TextEncoder();
  let file: ZipDeflate | undefined;
  let gathered = '';
  const pack = async (last: boolean): Promise<void> => {
    file?.push(encoder.encode(gathered), last);
    gathered = '';
    if (out.writableNeedDrain) await once(out, 'drain');
  };
  return {
    begin: (name) => {
      file?.push(encoder.encode(gathered), true);
      gathered = '';
      file = new ZipDeflate(name, { level: 6 });
      zip.add(file);
    },
    add: async (text) => {
      gathered += text;
      if (gathered.length > GATHERED) await pack(false);
    },
    end: async () => {
      await pack(true);
      zip.end();
      out.end();
      await finished(out);
    },
  };
}
