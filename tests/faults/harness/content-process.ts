import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

const processes = (): Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // The name before it, in brackets, may have anything in it.
        const parent = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1];
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        return [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        // It ended meanwhile.
        return [];
      }
    });

/** All that a process started, and what those started. */
function startedBy(pid: number, all: readonly Process[]): Process[] {
  const own = all.filter(({ parent }) => parent === pid);
  return own.flatMap((one) => [one, ...startedBy(one.pid, all)]);
}

/**
 * Ends the processes that run the pages of every Chromium this test has open, as a phone does that needs the memory. The browser
 * itself goes on. Linux only.
 */
export function endPages(): void {
  const running = startedBy(process.pid, processes()).filter(({ command }) =>
    command.includes('--type=renderer'),
  );
  if (running.length === 0) throw new Error('No Chromium runs a page.');
  for (const { pid } of running) process.kill(pid, 'SIGKILL');
}
