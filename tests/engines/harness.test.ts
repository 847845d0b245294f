import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeProfile, removeProfile } from '../browser/harness/profile.ts';
import { killThoseOf } from './harness/processes.ts';

const started: ChildProcess[] = [];

/** A process that names a profile in its command line, as a browser does, and never ends by itself. */
async function processOn(profile: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', profile], { stdio: 'ignore' });
  started.push(child);
  await once(child, 'spawn');
  return child;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

describe.runIf(process.platform === 'linux')('ending the browser of a profile', () => {
  test('ends all of its processes, and none of another', async () => {
    const [profile, other] = await Promise.all([makeProfile(), makeProfile()]);
    const [first, second, beside] = await Promise.all([profile, profile, other].map(processOn));
    const ended = Promise.all([first!, second!].map((child) => once(child, 'exit')));
    await killThoseOf(profile);
    expect((await ended).map(([, signal]) => signal)).toEqual(['SIGKILL', 'SIGKILL']);
    expect([beside!.exitCode, beside!.signalCode]).toEqual([null, null]);
    await Promise.all([profile, other].map(removeProfile));
  });

  test.each([
    ['nothing', ''],
    ['the root', '/'],
    ['the folder of all profiles', tmpdir()],
    ['the beginning of every profile', path.join(tmpdir(), 'profile-')],
    ['the beginning of one', path.join(tmpdir(), 'profile-abc')],
    ['a folder in one', path.join(tmpdir(), 'profile-abc123/data')],
    ['a folder of somebody else', path.join(tmpdir(), 'abc123')],
  ])('is refused for %s, and no process is ended', async (_, folder) => {
    // Whatever becomes of the guard: no test may end the processes of this machine.
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    await expect(killThoseOf(folder)).rejects.toThrow('is no profile of the tests');
    expect(kill).not.toHaveBeenCalled();
  });
});
