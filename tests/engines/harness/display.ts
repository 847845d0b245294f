import { spawn } from 'node:child_process';

export interface Display {
  /** As X11 programs want it: `:99`. */
  readonly name: string;
  end(): void;
}

/**
 * A screen that nobody sees, for browsers that have no headless mode.
 * @throws where Xvfb does not start
 */
export async function startDisplay(): Promise<Display> {
  // It picks a number that is free and says which.
  const xvfb = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    xvfb.stdout.once('data', (said: Buffer) => resolve(said.toString().trim()));
  });
  return { name: `:${number}`, end: () => void xvfb.kill() };
}
