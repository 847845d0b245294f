import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { draftName, JOURNAL, renameAll, syncFolder, writeDurably } from './disk.ts';
import { holdSignals } from './signals.ts';

/**
 * Puts new texts in the place of tables, all or none. The new texts are written beside the old ones; then a journal
 * with their names appears, in one step: before it the old tables hold, after it the new ones. What is left to
 * rename after a crash, {@link recover} does at the next start.
 * @param files whole texts by the names of their files
 * @throws where a file cannot be written; the tables are then as they were
 */
export async function commit(dir: string, files: ReadonlyMap<string, string>): Promise<void> {
  const names = [...files.keys()];
  const journal = join(dir, JOURNAL);
  const release = holdSignals();
  try {
    for (const [name, text] of files) await writeDurably(join(dir, draftName(name)), text);
    await writeDurably(`${journal}.new`, JSON.stringify(names));
    await rename(`${journal}.new`, journal);
  } catch (cause) {
    for (const path of [...names.map((name) => join(dir, draftName(name))), `${journal}.new`]) {
      await rm(path, { force: true });
    }
    release();
    throw cause;
  }
  await syncFolder(dir);
  await renameAll(dir, names);
  release();
}
