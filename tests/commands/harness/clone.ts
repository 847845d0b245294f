import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What a clone from a repository does not have. */
const NOT_CLONED = new Set(['.git', '.cache', 'coverage', 'dist', 'node_modules']);

/** Links what is in one folder into another, folders of several packages (`@types/`) one by one. */
async function link(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    const [target, at] = [path.join(from, name), path.join(to, name)];
    if (name.startsWith('@')) await link(target, at);
    // What tools keep among the packages, such as `.vite`, is not shared: only what npm puts there.
    else if (!name.startsWith('.') || name === '.bin' || name === '.package-lock.json')
      await symlink(target, at, process.platform === 'win32' ? 'junction' : undefined);
  }
}

/**
 * A copy of the project as it is after `git clone` and `npm ci`, in which commands can be typed and files changed.
 * @returns its folder
 */
export async function makeClone(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clone-'));
  await cp(ROOT, folder, {
    recursive: true,
    filter: (file) => !NOT_CLONED.has(path.relative(ROOT, file)),
  });
  await link(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** Deletes a copy. What was ended there may still be writing its last files. */
export const removeClone = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
