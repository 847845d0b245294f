import { appendFile, mkdir, open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Engine } from '../../engines/harness/engine.ts';
import { placeOf, type Stored } from './kept.ts';

/** The files below a folder, at any depth. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** The files that hold the data: the others are small, and made anew. */
const HOLDS_DATA = /\.sqlite3?(?:-wal)?$|\.log$|\.ldb$/;

async function overwrite(file: string, from: number, to: number): Promise<void> {
  const { size } = await stat(file);
  const handle = await open(file, 'r+');
  const start = Math.floor(size * from);
  const nonsense = Buffer.alloc(Math.floor(size * to) - start, 'Z');
  await handle.write(nonsense, 0, nonsense.length, start);
  await handle.close();
}

/** The beginning is whole, so it can be opened; what comes after cannot be read. */
export const ruinPart = async (engine: Engine, disk: string, what: Stored): Promise<void> => {
  const files = await filesBelow(await placeOf(engine, disk, what));
  for (const file of files.filter((name) => HOLDS_DATA.test(name))) await overwrite(file, 0.3, 0.9);
};

/** Something else stands where it was: it can neither be opened nor made anew. */
export async function bar(engine: Engine, disk: string, what: Stored): Promise<void> {
  const place = await placeOf(engine, disk, what);
  if (what === 'database' && engine.name !== 'Chromium') {
    for (const file of await filesBelow(place)) {
      await rm(file);
      if (!/\.sqlite3?$/.test(file)) continue;
      await mkdir(file);
      await writeFile(path.join(file, 'in-the-way'), '');
    }
    return;
  }
  await rm(place, { recursive: true });
  await writeFile(place, '');
}

/** Firefox: the site has all the room it may have. */
export async function leaveNoRoom(engine: Engine, disk: string): Promise<void> {
  const files = await filesBelow(path.dirname(await placeOf(engine, disk, 'database')));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const used = Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1024);
  const limit = `user_pref("dom.quotaManager.temporaryStorage.fixedLimit", ${used + 8});\n`;
  await appendFile(path.join(disk, 'prefs.js'), limit);
}
