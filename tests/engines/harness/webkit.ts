import { writeFile } from 'node:fs/promises';
import { PATIENCE_MS } from '../../limits.ts';
import { later, untilTrue, type BrowserWindow, type Engine, type Key, type Tab } from './engine.ts';
import { clientAt, untilReady, type Call } from './webdriver.ts';
import { openInspected } from './webkit-inspected.ts';
import { freePort, startWebKit } from './webkit-process.ts';

/** Where Debian's packages put the programs. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly miniBrowser: string;
}

/** The keys as WebDriver writes them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<Key, string>> = {
  Enter: '\uE007',
  Shift: '\uE008',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowRight: '\uE014',
  Space: ' ',
};

const stroke = (value: string): object[] => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

/** Runs a function in the page, promises awaited, errors told by their message. */
const RUN = (run: string): string =>
  `const done = arguments[arguments.length - 1];
   const args = Array.prototype.slice.call(arguments, 0, -1);
   Promise.resolve().then(() => (${run})(...args)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

type Told<T> = { value: T; error?: never } | { error: string };

/** A tab by its handle. WebDriver speaks to one tab at a time, so each is chosen before it is spoken to. */
function tabOf(call: Call, session: string, handle: string): Tab {
  const ask = async <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> => {
    await call('POST', `${session}/window`, { handle });
    return call(method, session + path, body);
  };
  const find = async (selector: string): Promise<string> =>
    Object.values(
      await ask<Record<string, string>>('POST', '/element', { using: 'css selector', value: selector }),
    )[0] ?? '';
  const evaluate: Tab['evaluate'] = async <A extends readonly unknown[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> => {
    const told = await ask<Told<T>>('POST', '/execute/async', { script: RUN(run.toString()), args });
    if (told.error !== undefined) throw new Error(told.error);
    return told.value;
  };
  return {
    goto: (url) => ask('POST', '/url', { url }),
    reload: () => ask('POST', '/refresh', {}),
    back: () => ask('POST', '/back', {}),
    url: () => ask('GET', '/url'),
    evaluate,
    leave: (run, ...args) => ask('POST', '/execute/sync', { script: later(run, args), args: [] }),
    addScript: (source) => ask('POST', '/execute/sync', { script: source, args: [] }),
    waitFor: (question, ...args) => untilTrue(() => evaluate(question, ...args), question.toString()),
    click: async (selector) => ask('POST', `/element/${await find(selector)}/click`, {}),
    type: async (selector, text) => ask('POST', `/element/${await find(selector)}/value`, { text }),
    press: (key) =>
      ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions: stroke(KEYS[key]) }] }),
    screenshot: async (file) =>
      writeFile(file, Buffer.from(await ask<string>('GET', '/screenshot'), 'base64')),
    close: () => ask('DELETE', '/window'),
  };
}

interface Session {
  readonly sessionId: string;
}

/** A window under automation, whose storage ends with it: WebKitGTK offers no other. */
async function openDriven(
  { driver, miniBrowser }: WebKitPrograms,
  args: readonly string[],
): Promise<BrowserWindow> {
  const port = await freePort();
  const running = await startWebKit(driver, [`--port=${port}`]);
  const call = clientAt(port);
  await untilReady(call);
  const { sessionId } = await call<Session>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation', ...args] },
        timeouts: { script: PATIENCE_MS, pageLoad: PATIENCE_MS },
      },
    },
  });
  const session = `/session/${sessionId}`;
  let fresh: string | undefined = await call<string>('GET', `${session}/window`);
  const open = async (): Promise<string> =>
    (await call<{ handle: string }>('POST', `${session}/window/new`, { type: 'tab' })).handle;
  const kill = (): Promise<void> => running.kill();
  return {
    errors: running.errors,
    async tab() {
      const handle = fresh ?? (await open());
      fresh = undefined;
      const tab = tabOf(call, session, handle);
      return tab;
    },
    kill,
    async close() {
      await call('DELETE', session).catch(() => undefined);
      await kill();
    },
  };
}

/** Debian's WebKitGTK: the engine of Safari and of every browser on an iPhone. */
export const webKitAt = (programs: WebKitPrograms): Engine => ({
  name: 'WebKit',
  open({ own, scripts = true, profile } = {}) {
    const args = [
      '--enable-write-console-messages-to-stdout=true',
      // Switching scripts off as such would switch off what the driver looks at pages with.
      ...(scripts ? [] : ['--enable-javascript-markup=false']),
      ...(own?.WebKit?.args ?? []),
    ];
    return profile === undefined
      ? openDriven(programs, args)
      : openInspected(programs.miniBrowser, args, profile);
  },
});
