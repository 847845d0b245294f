import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { serialise } from '../../../../data/tools/import/write/serialise.ts';
import type { Sheet } from './sheets.ts';

/** Writes all sheets into one CSV. */
export async function makeCsv(
  path: string,
  header: readonly string[],
  sheets: AsyncIterable<Sheet>,
): Promise<void> {
  const out = createWriteStream(path);
  out.write(serialise(header, []));
  for await (const { rows } of sheets) {
    const named = rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
    const text = serialise(header, named);
    if (!out.write(text.slice(text.indexOf('\n') + 1))) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}
