import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished } from 'vitest';

/** What the runner of the tests, and npm around it, put into the environment: nobody who types a command has it. */
const OURS =
  /^(?:npm_|INIT_CWD$|VITEST|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|TEST|CHROME_PATH$|BASE_|SITE_URL$|PORT$)/i;

const environment = (own: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name))),
  ...own,
});

/** A command that was typed. */
export interface Running {
  /** All that it has printed so far, without colours. */
  readonly output: () => string;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Ends it and all that it started. */
  readonly stop: () => Promise<void>;
}

/**
 * Types a command; it is ended with the test.
 * @param line command and arguments, with a space between them
 * @param own variables of the environment put before it
 */
export function type(folder: string, line: string, own: NodeJS.ProcessEnv = {}): Running {
  const [command = '', ...args] = line.split(' ');
  const windows = process.platform === 'win32';
  // A group of its own: npx does not pass on to what it started that it is to end.
  const child = spawn(command, args, {
    cwd: folder,
    env: environment(own),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !windows,
    shell: windows,
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  const ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  const stop = async (): Promise<void> => {
    try {
      if (child.pid !== undefined) process.kill(windows ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    await ended;
  };
  onTestFinished(stop);
  return { output: () => stripVTControlCharacters(printed.join('')), ended, stop };
}

/** Types a command and waits for its end. */
export async function run(
  folder: string,
  line: string,
  own?: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  const running = type(folder, line, own);
  const code = await running.ended;
  return { code, output: running.output() };
}

/** Types a command that serves, and waits until it says where. @returns with the origin, without a slash at the end */
export async function serve(
  folder: string,
  line: string,
  own?: NodeJS.ProcessEnv,
): Promise<Running & { origin: string }> {
  const running = type(folder, line, own);
  const address = /(http:\/\/localhost:\d+)\//;
  let hasEnded = false;
  void running.ended.then(() => (hasEnded = true));
  await expect.poll(() => hasEnded || address.test(running.output())).toBe(true);
  const origin = address.exec(running.output())?.[1];
  if (origin === undefined) throw new Error(`${line} ended:\n${running.output()}`);
  return { ...running, origin };
}

/** What comes back from an address: what browsers are sent to is not followed. */
export async function get(address: string): Promise<{ status: number; to: string | null; body: string }> {
  const answer = await fetch(address, { redirect: 'manual' });
  return { status: answer.status, to: answer.headers.get('location'), body: await answer.text() };
}
