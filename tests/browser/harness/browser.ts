import { chromium } from 'playwright';
import type { Browser, BrowserContext, BrowserContextOptions, LaunchOptions } from 'playwright';
import { findBrowser } from '../../../.ci/browser.mjs';
import { PATIENCE_MS } from '../../limits.ts';
import { makeProfile, removeProfile } from './profile.ts';

/** What a browser does on its own would be taken for something the site asked for. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Chromium refuses to build its sandbox as root, which is what containers run as. */
export const chromiumArguments = (): string[] =>
  process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;

const launchOptions = async (): Promise<LaunchOptions> => ({
  executablePath: await findBrowser(),
  args: chromiumArguments(),
  timeout: PATIENCE_MS,
});

/** Gives the pages of a context the patience of all tests. */
export function patient(context: BrowserContext): BrowserContext {
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

/** The settings of people that pages are looked at with; spread what is needed: `{ ...PHONE, ...DARK }`. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
} satisfies BrowserContextOptions;
export const NARROW = { ...PHONE, viewport: { width: 320, height: 640 } } satisfies BrowserContextOptions;
export const DESKTOP = { viewport: { width: 1280, height: 900 } } satisfies BrowserContextOptions;
export const DARK = { colorScheme: 'dark' } satisfies BrowserContextOptions;
export const STILL = { reducedMotion: 'reduce' } satisfies BrowserContextOptions;
export const FORCED_COLOURS = { forcedColors: 'active' } satisfies BrowserContextOptions;
export const NO_SCRIPTS = { javaScriptEnabled: false } satisfies BrowserContextOptions;

/**
 * A browser whose contexts are private windows: nothing of one is seen by the next.
 * @param own settings beside those of every browser here
 */
export async function launch(own: LaunchOptions = {}): Promise<Browser> {
  const browser = await chromium.launch({ ...(await launchOptions()), ...own });
  return browser.on('context', patient);
}

let shared: Promise<Browser> | undefined;

/**
 * The browser of all test files of a worker, started when it is first asked for and ended with the process. Whoever opens a
 * context in it closes it.
 */
export const sharedBrowser = (): Promise<Browser> =>
  (shared ??= launch().then((browser) => browser.on('disconnected', () => (shared = undefined))));

export interface Profile {
  /** Opens a new browser process on the profile, as somebody does the next day. Close it with `context.close()`. */
  open(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Deletes the profile from the disk. */
  remove(): Promise<void>;
}

/** A profile on the disk, which keeps worker, caches and database from one browser process to the next. */
export async function createProfile(): Promise<Profile> {
  const folder = await makeProfile();
  return {
    open: async (options = PHONE) =>
      patient(await chromium.launchPersistentContext(folder, { ...(await launchOptions()), ...options })),
    remove: () => removeProfile(folder),
  };
}
