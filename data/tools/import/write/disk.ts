import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Name of the list of files that are about to be renamed. */
export const JOURNAL = '.import-journal.json';
/** What the new text of a table is called until then. */
export const draftName = (file: string): string => `.${file}.import`;

/** Writes a file so that it is on the disk, not only on its way there. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the names in a folder durable. Some systems cannot, and need not. */
export async function syncFolder(dir: string): Promise<void> {
  try {
    const folder = await open(dir, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // Windows opens no folders.
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
