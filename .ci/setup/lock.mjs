import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../shared/main.mjs';

/**
 * Whether the process that holds the lock is gone: it ended without giving it back.
 * @param {string} folder
 */
function isAbandoned(folder) {
  try {
    process.kill(Number(readFileSync(path.join(folder, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}

/**
 * Moves a folder to where the lock is, which every system does as a whole or, where another folder with a file in it
 * stands there, not at all: that is what makes it a lock. So none is ever without the number of its process.
 * @param {string} mine
 * @param {string} folder
 */
function take(mine, folder) {
  try {
    renameSync(mine, folder);
    return true;
  } catch (error) {
    // Windows calls it EPERM.
    const { code = '' } = /** @type {NodeJS.ErrnoException} */ (error);
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(code)) return false;
    throw error;
  }
}

/**
 * Runs `work` while no other process runs its own under the same lock; waits for the other first. A lock whose owner is
 * gone is taken over. Our own code because set-up runs before any package is there, and Node has no locks.
 * @template T
 * @param {string} folder where the lock is, for as long as it is held
 * @param {() => Promise<T>} work
 * @param {{ timeoutMs?: number, pollMs?: number }} [options]
 * @returns {Promise<T>} throws a Problem when the other does not end in time
 */
export async function withLock(folder, work, { timeoutMs = 600_000, pollMs = 200 } = {}) {
  mkdirSync(path.dirname(folder), { recursive: true });
  const mine = mkdtempSync(`${folder}-`);
  const deadline = Date.now() + timeoutMs;
  try {
    writeFileSync(path.join(mine, 'pid'), String(process.pid));
    while (!take(mine, folder)) {
      if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true });
      else if (Date.now() > deadline) {
        throw new Problem(
          `Another set-up of this project has not ended. If none is running, delete ${folder} and try again.`,
        );
      } else await sleep(pollMs);
    }
  } catch (error) {
    rmSync(mine, { recursive: true, force: true });
    throw error;
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
