import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeProfile, removeProfile } from '../../browser/harness/profile.ts';
import type { BrowserWindow, Engine } from '../harness/engine.ts';

/** As people switch it off: "block all cookies" in the settings, which blocks every kind of storage. */
const CHROMIUM = { profile: { default_content_setting_values: { cookies: 2 } } };

/** A browser, Chromium or Firefox, in which a site can store nothing, not even for the tab. */
export async function openWithoutStorage(engine: Engine): Promise<BrowserWindow> {
  const profile = await makeProfile();
  await mkdir(path.join(profile, 'Default'));
  await writeFile(path.join(profile, 'Default/Preferences'), JSON.stringify(CHROMIUM));
  const window = await engine.open({
    profile,
    own: { Firefox: { prefs: { 'network.cookie.cookieBehavior': 2 } } },
  });
  const end = async (): Promise<void> => {
    await window.kill();
    await removeProfile(profile);
  };
  return { ...window, close: end, kill: end };
}
