import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const BEGINNING = path.join(tmpdir(), 'profile-');

/** A new folder for what a browser stores. @returns its path */
export const makeProfile = (): Promise<string> => mkdtemp(BEGINNING);

/** Whether a path is that of a folder by makeProfile, whole: then it is not the beginning of another's. */
export const isProfile = (folder: string): boolean =>
  folder.startsWith(BEGINNING) && /^[a-z0-9]{6}$/i.test(folder.slice(BEGINNING.length));

/** Deletes it from the disk. The browser may still be writing its last files when its process is said to have ended. */
export const removeProfile = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
