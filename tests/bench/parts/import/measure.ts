import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './table.ts';

const run = promisify(execFile);
const CHILD = join(import.meta.dirname, 'child.ts');
const TASKSET = '/usr/bin/taskset';

/** What one process took: its work, all of it with its start, and the most memory it had. */
export interface Taken {
  readonly ms: number;
  readonly wallMs: number;
  readonly bytes: number;
}

/** Runs a task of child.ts in a process of its own, on two cores where the system can say so. */
export async function measure(...task: readonly string[]): Promise<Taken> {
  const node = [process.execPath, '--import', 'tsx', CHILD, ...task];
  const [command = '', ...args] = existsSync(TASKSET) ? [TASKSET, '-c', '0,1', ...node] : node;
  const start = performance.now();
  const { stdout } = await run(command, args, { cwd: ROOT });
  const wallMs = performance.now() - start;
  return { ...(JSON.parse(stdout) as { ms: number; bytes: number }), wallMs };
}
