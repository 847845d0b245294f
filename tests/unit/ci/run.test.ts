import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runNode } from '../../../.ci/shared/run.mjs';
import { makeFolder } from './folder.ts';

const HANGS = 'setInterval(() => {}, 1000)';

/** Starts a script that never ends, writes down its number and ends without it. */
const LEAVES_A_CHILD = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(HANGS)}]);
  require('node:fs').writeFileSync('pid', String(child.pid));
  process.exit(0);`;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // One that has ended stays in the table until the system takes note; Linux says so.
  const status = `/proc/${pid}/status`;
  return !existsSync(status) || !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
};

describe('running a script', () => {
  test('gives its exit code', async () => {
    expect(await runNode(['-e', 'process.exit(3)'])).toBe(3);
    expect(await runNode(['-e', ''])).toBe(0);
  });

  test('gives it an empty input, so that nothing waits for a keyboard', async () => {
    const reads = "process.exit(require('node:fs').readFileSync(0).length === 0 ? 0 : 1)";
    expect(await runNode(['-e', reads])).toBe(0);
  });

  test('ends it when it takes too long, and says so', async () => {
    expect(await runNode(['-e', HANGS], { timeoutMs: 1 })).toBe(124);
  });

  test.skipIf(process.platform === 'win32')('leaves no process behind', async () => {
    const cwd = makeFolder();
    expect(await runNode(['-e', LEAVES_A_CHILD], { cwd })).toBe(0);
    const pid = Number(readFileSync(path.join(cwd, 'pid'), 'utf8'));
    await expect.poll(() => isAlive(pid)).toBe(false);
  });
});
