import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Name of the journal: the list of files that are about to be renamed. */
export const JOURNAL = '.import-journal.json';
/** Name of the new text of a table until it is renamed over the old one. */
export const draftName = (file: string): string => `.${file}.import`;

/** Writes a file and waits until it is on the disk, so that a crash right after cannot lose it. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Waits until new and changed names in a folder are on the disk. Some systems cannot do this, and do not need it. */
export async function syncFolder(dir: string): Promise<void> {
  try {
    const folder = await open(dir, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // Windows cannot open a folder.
  }
}

/** Renames the new text of each table over the old one. Those that are renamed already are passed over. */
export async function renameAll(dir: string, files: readonly string[]): Promise<void> {
  const there = new Set(await readdir(dir));
  for (const file of files) {
    if (there.has(draftName(file))) await rename(join(dir, draftName(file)), join(dir, file));
  }
  await syncFolder(dir);
  await rm(join(dir, JOURNAL), { force: true });
}
