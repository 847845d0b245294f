import { readdirSync, readFileSync } from 'node:fs';

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

/** Ends them all at once, without a word to any of them. Linux only, where all three engines are driven. */
export async function killThoseOf(folder: string): Promise<void> {
  for (const pid of processesOf(folder)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with another of them.
    }
  }
  while (processesOf(folder).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}
