import { WebSocket } from 'ws';
import { PATIENCE_MS } from '../../limits.ts';
import { later, untilTrue, type BrowserWindow, type InPage, type Tab } from './engine.ts';
import { freePort, startWebKit, type Running } from './webkit-process.ts';

/** What the Web Inspector's protocol sends. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    message?: string;
    targetInfo?: { targetId: string; type: string; isProvisional?: boolean };
    newTargetId?: string;
  };
  readonly result?: { result?: { value?: unknown } };
}

/** Evaluates an expression in the page, and gives its value; undefined where there is no answer in time. */
type Evaluate = (expression: string) => Promise<unknown>;

const ANSWER_MS = 5000;
/** A browser that has just started now and then loses where it was told to go: it is told again. */
const FIRST_MS = 5000;

/** Enough on a busy machine; a browser whose port was taken meanwhile never opens it. */
const START_MS = 12_000;

/** The address of the page in the inspector at a port. */
async function pageAt(port: number): Promise<string> {
  let socket = '';
  const isListed = async (): Promise<boolean> => {
    const list = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    socket = /socket\/\d+\/\d+\/(?:WebPage|Page)/.exec(list)?.[0] ?? '';
    return socket !== '';
  };
  await untilTrue(isListed, 'the Web Inspector lists a page', START_MS);
  return `ws://127.0.0.1:${port}/${socket}`;
}

async function inspect(address: string): Promise<{ evaluate: Evaluate; end: () => void }> {
  const connection = new WebSocket(address);
  const waiting = new Map<number, (value: unknown) => void>();
  let target: string | undefined;
  let sent = 0;
  connection.on('message', (data: Buffer) => {
    const { method, params } = JSON.parse(data.toString()) as Message;
    // A page that goes to another process is another target, from the moment it takes the place of the former.
    if (
      method === 'Target.targetCreated' &&
      params?.targetInfo?.type === 'page' &&
      !params.targetInfo.isProvisional
    )
      target = params.targetInfo.targetId;
    if (method === 'Target.didCommitProvisionalTarget') {
      target = params?.newTargetId;
      // What the former was asked, it no longer answers.
      for (const resolve of waiting.values()) resolve(undefined);
      waiting.clear();
    }
    if (method !== 'Target.dispatchMessageFromTarget' || params?.message === undefined) return;
    const { id = 0, result } = JSON.parse(params.message) as Message;
    waiting.get(id)?.(result?.result?.value);
    waiting.delete(id);
  });
  await untilTrue(async () => target !== undefined, 'the Web Inspector has a target');
  const evaluate: Evaluate = (expression) =>
    new Promise((resolve) => {
      sent += 1;
      waiting.set(sent, resolve);
      setTimeout(() => resolve(undefined), ANSWER_MS);
      const message = { id: sent, method: 'Runtime.evaluate', params: { expression, returnByValue: true } };
      connection.send(
        JSON.stringify({
          id: sent,
          method: 'Target.sendMessageToTarget',
          params: { targetId: target, message: JSON.stringify(message) },
        }),
      );
    });
  return { evaluate, end: () => connection.terminate() };
}

/** Leaves what a function comes to in the page, to be asked for: the protocol waits for no promise. */
const START = (run: string, args: readonly unknown[], key: string): string =>
  `globalThis.__asked = true; void Promise.resolve().then(() => (${run})(...${JSON.stringify(args)})).then(
     (value) => { globalThis[${JSON.stringify(key)}] = JSON.stringify({ value }); },
     (error) => { globalThis[${JSON.stringify(key)}] = JSON.stringify({ error: String(error) }); }); 1`;

function tabOf(evaluate: Evaluate): Tab {
  let asked = 0;
  let isNew = true;
  const inPage = async <A extends readonly unknown[], T>(runIt: InPage<A, T>, ...args: A): Promise<T> => {
    asked += 1;
    const key = `__answer${asked}`;
    await evaluate(START(runIt.toString(), args, key));
    let told: unknown;
    await untilTrue(async () => {
      told = await evaluate(`globalThis.__asked ? globalThis[${JSON.stringify(key)}] ?? null : 'gone'`);
      return typeof told === 'string';
    }, `an answer to ${runIt.toString()}`);
    if (told === 'gone') throw new Error('The page went before it answered.');
    const { value, error } = JSON.parse(String(told)) as { value: T; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const go = async (how: string, tries = 2): Promise<void> => {
    // A page that comes back from the browser's memory comes with all its values.
    await evaluate(
      `globalThis.__before = true; addEventListener('pagehide', () => { delete globalThis.__before; }, { once: true }); 1`,
    );
    await evaluate(`${how}; 1`);
    const arrived = 'globalThis.__before === undefined && document.readyState === "complete"';
    const patience = isNew ? FIRST_MS : PATIENCE_MS;
    isNew = false;
    try {
      await untilTrue(async () => (await evaluate(arrived)) === true, `arriving by ${how}`, patience);
    } catch (error) {
      if (tries <= 1 || (await evaluate('globalThis.__before')) !== true) throw error;
      await go(how, tries - 1);
    }
  };
  const no = (what: string) => (): Promise<never> =>
    Promise.reject(new Error(`WebKit on a kept profile has no ${what}: it is only looked into.`));
  return {
    goto: (url) => go(`location.href = ${JSON.stringify(url)}`),
    reload: () => go('location.reload()'),
    back: () => go('history.back()'),
    url: async () => String(await evaluate('location.href')),
    evaluate: inPage,
    leave: async (run, ...args) => void (await evaluate(later(run, args))),
    addScript: async (source) => void (await evaluate(`${source}; 1`)),
    waitFor: (ask, ...args) => untilTrue(() => inPage(ask, ...args), ask.toString()),
    async click(selector) {
      // Asked and answered at once: the page may be gone right after.
      const found = `const found = document.querySelector(${JSON.stringify(selector)})`;
      const clicked = await evaluate(`(() => { ${found}; found?.click(); return found !== null; })()`);
      if (clicked === false) throw new Error(`nothing to click: ${selector}`);
    },
    type: no('keyboard'),
    press: no('keyboard'),
    screenshot: no('screenshot'),
    close: no('tabs to close'),
  };
}

/** Starts the browser; once more where it cannot be looked into. @returns it and the address of its page */
async function start(
  miniBrowser: string,
  args: readonly string[],
  profile: string,
  tries = 3,
): Promise<{ running: Running; address: string }> {
  const port = await freePort();
  const running = await startWebKit(miniBrowser, ['--enable-developer-extras=true', ...args, 'about:blank'], {
    profile,
    env: { WEBKIT_INSPECTOR_HTTP_SERVER: `127.0.0.1:${port}` },
  });
  try {
    return { running, address: await pageAt(port) };
  } catch (error) {
    await running.kill();
    if (tries <= 1) throw error;
    return start(miniBrowser, args, profile, tries - 1);
  }
}

/**
 * A window on a profile that is kept. WebKitGTK throws away what automation stored, so nothing drives this one: it is a
 * browser as people have it, looked into through the Web Inspector. It has one tab.
 */
export async function openInspected(
  miniBrowser: string,
  args: readonly string[],
  profile: string,
): Promise<BrowserWindow> {
  const { running, address } = await start(miniBrowser, args, profile);
  const { evaluate, end } = await inspect(address);
  const close = async (): Promise<void> => {
    end();
    await running.kill();
  };
  return { errors: running.errors, tab: async () => tabOf(evaluate), close, kill: close };
}
