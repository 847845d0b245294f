import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { makeProfile, removeProfile } from '../../browser/harness/profile.ts';
import { killThoseOf } from './processes.ts';

/** A program of WebKitGTK with a home of its own. */
export interface Running {
  readonly home: string;
  /** What pages wrote to the console, as it came: `CONSOLE JS ERROR …`. */
  readonly errors: readonly string[];
  /** Ends it and all it started. */
  kill(): Promise<void>;
}

/** What the console says that is an error or a warning; the rest is the browser's own talk. */
const TROUBLE = /^(?:.*: )?CONSOLE (?:\S+ )?(?:ERROR|WARN(?:ING)?)\b/;

/** WebKit knows no such directive, says so of every page, and lets the manifest through. */
const KNOWN = "Unrecognized Content-Security-Policy directive 'manifest-src'";

function listenTo(child: ChildProcess): readonly string[] {
  const errors: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (said: Buffer) => {
      for (const line of said.toString().split('\n'))
        if (TROUBLE.test(line) && !line.includes(KNOWN)) errors.push(line);
    });
  return errors;
}

/**
 * Starts a program of WebKitGTK.
 * @param profile a folder that outlives the program; without one it has one that is removed with it
 */
export async function startWebKit(
  program: string,
  args: readonly string[],
  { profile, env }: { profile?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Running> {
  const home = profile ?? (await makeProfile());
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HOME: home,
      XDG_DATA_HOME: `${home}/data`,
      XDG_CACHE_HOME: `${home}/cache`,
      XDG_CONFIG_HOME: `${home}/config`,
      DISPLAY: process.env['TEST_DISPLAY'],
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // As root there is no sandbox to be had, as with Chromium.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      ...env,
    },
  });
  const started = new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  const errors = listenTo(child);
  await started;
  return {
    home,
    errors,
    async kill() {
      await killThoseOf(home);
      if (profile === undefined) await removeProfile(home);
    },
  };
}

/** A port that nobody uses at the moment. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
