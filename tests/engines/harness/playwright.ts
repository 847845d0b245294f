import { chromium, firefox, webkit, type BrowserContext, type Page } from 'playwright';
import { withTimeLimit } from '../../../src/storage/time-limit.ts';
import { chromiumArguments, patient } from '../../browser/harness/browser.ts';
import { makeProfile, removeProfile } from '../../browser/harness/profile.ts';
import { PATIENCE_MS } from '../../limits.ts';
import {
  later,
  untilTrue,
  type BrowserWindow,
  type Engine,
  type EngineName,
  type OpenOptions,
  type Tab,
} from './engine.ts';
import { killThoseOf } from './processes.ts';

const VIEWPORT = { width: 390, height: 844 };

const ignore = (): void => undefined;

function tabOf(page: Page): Tab {
  const evaluate: Tab['evaluate'] = async (run, ...args) =>
    // The function is text by the time the page has it: Playwright hands over one argument only.
    (await withTimeLimit(
      page.evaluate(`(${run.toString()})(...${JSON.stringify(args)})`),
      PATIENCE_MS,
    )) as Awaited<ReturnType<typeof run>>;
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    url: async () => page.url(),
    evaluate,
    // Where the page was quicker than the answer, it went as it should.
    leave: (run, ...args) => page.evaluate(later(run, args)).then(ignore, ignore),
    addScript: async (source) => void (await page.evaluate(`${source}; 1`)),
    waitFor: (ask, ...args) => untilTrue(() => evaluate(ask, ...args), ask.toString()),
    click: (selector) => page.locator(selector).first().click(),
    type: (selector, text) => page.locator(selector).first().pressSequentially(text),
    press: (key) => page.keyboard.press(key),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    close: () => page.close(),
  };
}

/** The hash of the style sheet that Playwright puts into a page for its picture, and that our policy refuses. */
const FOR_THE_PICTURE = 'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT+SmwNZWA=';

function recordErrors(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  const record = (words: string): void => {
    if (!words.includes(FOR_THE_PICTURE)) errors.push(words);
  };
  context.on('weberror', (error) => record(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') record(message.text());
  });
  return errors;
}

async function windowOf(context: BrowserContext, folder: string, keep: boolean): Promise<BrowserWindow> {
  const errors = recordErrors(context);
  const [first] = context.pages();
  let fresh = first;
  const tidy = async (): Promise<void> => {
    if (!keep) await removeProfile(folder);
  };
  const kill = async (): Promise<void> => {
    await killThoseOf(folder);
    await withTimeLimit(context.close(), PATIENCE_MS).catch(() => undefined);
    await tidy();
  };
  return {
    errors,
    kill,
    async tab() {
      const page = fresh ?? (await context.newPage());
      fresh = undefined;
      return tabOf(page);
    },
    async close() {
      const closed = await withTimeLimit(context.close(), PATIENCE_MS).then(
        () => true,
        () => false,
      );
      // A browser that does not end when it is asked to must not stay beside those of the tests to come.
      await (closed ? tidy() : kill());
    },
  };
}

/** One way to start a browser on a profile. */
type Launch = (folder: string, options: OpenOptions) => Promise<BrowserContext>;

const engine = (name: EngineName, launch: Launch): Engine => ({
  name,
  async open(options = {}) {
    const folder = options.profile ?? (await makeProfile());
    return windowOf(patient(await launch(folder, options)), folder, options.profile !== undefined);
  },
});

const context = ({ scripts = true }: OpenOptions) => ({
  viewport: VIEWPORT,
  javaScriptEnabled: scripts,
  timeout: PATIENCE_MS,
});

export const chromiumAt = (executablePath: string): Engine =>
  engine('Chromium', (folder, options) =>
    chromium.launchPersistentContext(folder, {
      executablePath,
      args: [...chromiumArguments(), ...(options.own?.Chromium?.args ?? [])],
      ignoreDefaultArgs: [...(options.own?.Chromium?.without ?? [])],
      ...context(options),
    }),
  );

/** Playwright's own build of another engine. */
export const playwrightEngine = (name: 'Firefox' | 'WebKit', executablePath: string): Engine =>
  engine(name, (folder, options) =>
    (name === 'Firefox' ? firefox : webkit).launchPersistentContext(folder, {
      executablePath,
      ...(name === 'Firefox' && { firefoxUserPrefs: { ...options.own?.Firefox?.prefs } }),
      ...context(options),
    }),
  );

/** Debian's Firefox, which Playwright drives over WebDriver BiDi. */
export const debianFirefoxAt = (executablePath: string): Engine =>
  engine('Firefox', (folder, options) =>
    firefox.launchPersistentContext(folder, {
      channel: 'moz-firefox',
      executablePath,
      args: [...(options.own?.Firefox?.args ?? [])],
      firefoxUserPrefs: { ...options.own?.Firefox?.prefs },
      ...context(options),
    }),
  );
