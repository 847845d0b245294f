import { readdirSync, readFileSync } from 'node:fs';
import { isProfile } from '../../browser/harness/profile.ts';
import { untilTrue } from './engine.ts';

/** The processes whose command line or environment names a folder: those of a browser on that profile. */
function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return ['cmdline', 'environ'].some((file) =>
          readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(folder),
        );
      } catch {
        // It ended meanwhile, or belongs to somebody else.
        return false;
      }
    })
    .map(Number);
}

/**
 * Ends them all at once, without a word to any of them. Linux only, where all three engines are driven.
 * @param folder a profile of the tests
 * @throws where it is none: any other name may stand in the command line of somebody else, and an empty one stands in all
 */
export async function killThoseOf(folder: string): Promise<void> {
  if (!isProfile(folder)) throw new Error(`Nothing is ended: "${folder}" is no profile of the tests.`);
  for (const pid of processesOf(folder)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with another of them.
    }
  }
  await untilTrue(async () => processesOf(folder).length === 0, `the processes of ${folder} are gone`);
}
