import { spawn } from 'node:child_process';

let started: Promise<string> | undefined;

async function start(): Promise<string> {
  // It picks a number that is free and says which.
  const xvfb = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  process.once('exit', () => xvfb.kill());
  xvfb.unref();
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    xvfb.stdout.once('data', (said: Buffer) => resolve(said.toString().trim()));
  });
  return `:${number}`;
}

/** A screen that nobody sees, for a browser that has no headless mode: one for all of a test file. */
export const display = (): Promise<string> => (started ??= start());
