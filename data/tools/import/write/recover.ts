import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { JOURNAL, renameAll } from './disk.ts';

/**
 * Cleans up after an import that was interrupted: finishes it where its journal is there, for then all new texts are;
 * else removes what it had begun.
 * @returns what was done, in words; undefined where there was nothing to do
 */
export async function recover(dir: string): Promise<string | undefined> {
  const names = await readdir(dir);
  if (names.includes(JOURNAL)) {
    const files = v.parse(v.array(v.string()), JSON.parse(await readFile(join(dir, JOURNAL), 'utf8')));
    await renameAll(dir, files);
    return `An import was interrupted while it put its tables in place. It is finished now: ${files.join(', ')}.`;
  }
  const begun = names.filter((name) => /^\..+\.import$/.test(name) || name === `${JOURNAL}.new`);
  for (const name of begun) await rm(join(dir, name));
  return begun.length === 0
    ? undefined
    : 'An import was interrupted before it changed anything. The tables are as they were.';
}
