import { makeProfile, removeProfile } from '../../browser/harness/profile.ts';
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
  const profile = await makeProfile();
  const window = await engine.open({ ...options, profile });
  const end = async (): Promise<void> => {
    await window.kill();
    await removeProfile(profile);
  };
  return { ...window, close: end, kill: end };
}
