import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserWindow, Engine, OpenOptions } from '../harness/engine.ts';

/**
 * A window whose console is heard. WebKit writes nothing of it in a private session, which every session of its driver is:
 * with a profile on the disk it does.
 */
export async function openOverheard(
  engine: Engine,
  options: Pick<OpenOptions, 'own'> = {},
): Promise<BrowserWindow> {
  if (engine.name !== 'WebKit') return engine.open(options);
  const profile = await mkdtemp(path.join(tmpdir(), 'profile-'));
  const window = await engine.open({ ...options, profile });
  const end = async (): Promise<void> => {
    await window.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { ...window, close: end, kill: end };
}
