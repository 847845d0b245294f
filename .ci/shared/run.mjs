import { spawn } from 'node:child_process';

/** What a shell calls a program ended by Ctrl-C, and one that ran out of time. */
const INTERRUPTED = 130;
const OUT_OF_TIME = 124;

/**
 * Ends a program and all it started. Does nothing where they are gone.
 * @param {number} pid leader of the group
 * @param {NodeJS.Signals} signal
 */
function endGroup(pid, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // Gone already, which is what was wanted.
  }
}

/**
 * Runs a script with this Node, its output shown as it comes, nothing on its input. Whatever it started ends with it,
 * and with us: that is why it is our own, as packages that start programs end the program alone, and a browser that a
 * test left behind would stay.
 * @param {readonly string[]} args script and arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<number>} its exit code; 124 where it did not end in time, 1 where a signal ended it.
 *   Ctrl-C ends it and then us: there is no return then
 */
export function runNode(args, { cwd, env = process.env, timeoutMs } = {}) {
  return new Promise((resolve, reject) => {
    // A group of its own, so that all of it can be ended at once.
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
    });
    const { pid } = child;
    if (pid === undefined) {
      child.once('error', reject);
      return;
    }
    let late = false;
    const timer = setTimeout(
      () => {
        late = true;
        endGroup(pid, 'SIGTERM');
        setTimeout(() => endGroup(pid, 'SIGKILL'), 5000).unref();
      },
      timeoutMs ?? 2 ** 31 - 1,
    );
    let interrupted = false;
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      interrupted = true;
      endGroup(pid, signal);
    };
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    child.once('exit', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      endGroup(pid, 'SIGKILL');
      if (interrupted) process.exit(INTERRUPTED);
      resolve(late ? OUT_OF_TIME : (code ?? 1));
    });
  });
}
