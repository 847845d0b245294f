import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../shared/main.mjs';

/** How long a lock may stand without a name in it: the time between making the folder and writing the owner. */
const NAMELESS_MS = 10_000;

/** @param {string} folder */
function isAbandoned(folder) {
  try {
    const owner = Number(readFileSync(path.join(folder, 'pid'), 'utf8'));
    process.kill(owner, 0);
    return false;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ESRCH') return true;
    if (code !== 'ENOENT') return false;
  }
  try {
    return Date.now() - statSync(folder).mtimeMs > NAMELESS_MS;
  } catch {
    return false;
  }
}

/** @param {string} folder */
function take(folder) {
  try {
    // Making a folder either succeeds or fails as a whole, on every system: that is what makes it a lock.
    mkdirSync(folder);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(path.join(folder, 'pid'), String(process.pid));
  return true;
}

/**
 * Runs `work` while no other process runs its own under the same lock; waits for the other first.
 * A lock whose owner is gone is taken over.
 * @template T
 * @param {string} folder where the lock is, for as long as it is held
 * @param {() => Promise<T>} work
 * @param {{ timeoutMs?: number, pollMs?: number }} [options]
 * @returns {Promise<T>} throws a Problem when the other does not end in time
 */
export async function withLock(folder, work, { timeoutMs = 600_000, pollMs = 200 } = {}) {
  mkdirSync(path.dirname(folder), { recursive: true });
  const deadline = Date.now() + timeoutMs;
  while (!take(folder)) {
    if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true });
    else if (Date.now() > deadline) {
      throw new Problem(
        `Another set-up of this project has not ended. If none is running, delete ${folder} and try again.`,
      );
    } else await sleep(pollMs);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
