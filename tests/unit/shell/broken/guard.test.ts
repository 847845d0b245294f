// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const classes = document.documentElement.classList;
const OURS = 'https://site.test/assets/main.js';
let added: Parameters<typeof addEventListener>[] = [];
const reload = vi.fn<() => void>();
const fetched = vi.fn<(url: string, how: RequestInit) => Promise<Response>>();

/** Runs the guard as a new page would; its listeners go with the page. */
beforeEach(async () => {
  vi.useFakeTimers();
  classes.add('js', 'asks');
  document.body.innerHTML = '<button data-again><span>Try again</span></button><a href="#">First page</a>';
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('fetch', fetched);
  fetched.mockImplementation(async () => new Response('go()'));
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((...listener: Parameters<typeof add>) => {
    added.push(listener);
    add(...listener);
  });
  vi.resetModules();
  await import('../../../../src/shell/broken/guard.ts');
  vi.mocked(window.addEventListener).mockRestore();
});
afterEach(() => {
  for (const listener of added) removeEventListener(...listener);
  added = [];
  document.head.replaceChildren();
  document.body.replaceChildren();
  classes.remove('js', 'asks', 'awake', 'broken');
  reload.mockReset();
  fetched.mockReset();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** An element of a page whose file did not come: only it is told, and what watches the page before it. */
function failToLoad(tag: 'script' | 'img', src: string): void {
  const element = document.createElement(tag);
  // Not asked for: the test says what came of it.
  Object.defineProperty(element, 'src', { value: src });
  document.body.append(element);
  element.dispatchEvent(new Event('error'));
}
const goWrong = (filename: string): boolean => dispatchEvent(new ErrorEvent('error', { filename }));
const reject = (reason: unknown): boolean =>
  dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
const fromExtension = (): Error => Object.assign(new Error('oh'), { stack: 'at moz-extension://x/y.js:1' });

describe('the page says that a part of it is not working where', () => {
  it.each<[string, () => void]>([
    ['a script of ours did not come', () => failToLoad('script', OURS)],
    ['a script of ours went wrong', () => void goWrong(OURS)],
    ['a script could not be imported', () => void reject(new TypeError('Importing a module script failed.'))],
    ['something failed that says nothing of itself', () => void reject(undefined)],
  ])('%s', (_what, happen) => {
    happen();
    expect(classes.contains('broken')).toBe(true);
    // What waited for scripts is shown as it stands in the HTML.
    expect(classes.contains('asks')).toBe(false);
  });
});

describe('the page says nothing where', () => {
  it.each<[string, () => void]>([
    ['an extension’s script did not come', () => failToLoad('script', 'moz-extension://x/y.js')],
    ['an extension’s script went wrong', () => void goWrong('moz-extension://x/y.js')],
    ['an extension failed', () => void reject(fromExtension())],
    ['a picture did not come', () => failToLoad('img', OURS)],
  ])('%s', (_what, happen) => {
    happen();
    expect(classes.contains('broken')).toBe(false);
  });
});

it('parts that need a script go away where none came to life, and stay where one did', () => {
  goWrong(OURS);
  expect(classes.contains('js')).toBe(false);
  classes.add('js', 'awake');
  goWrong(OURS);
  expect(classes.contains('js')).toBe(true);
});

describe('“Try again”', () => {
  const press = (selector: string): Promise<unknown> => {
    document.querySelector<HTMLElement>(selector)?.click();
    return vi.advanceTimersByTimeAsync(0);
  };
  beforeEach(() => {
    document.head.innerHTML = `<link rel="modulepreload" href="${OURS}"><link rel="icon" href="/x.svg">`;
  });

  it('fetches the scripts past what the browser keeps, and loads the page anew', async () => {
    await press('[data-again] span');
    expect(fetched.mock.calls).toEqual([[OURS, { cache: 'reload' }]]);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('loads the page anew although the scripts cannot be had', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    await press('[data-again]');
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits five seconds for the scripts, and no longer', async () => {
    fetched.mockReturnValue(new Promise(() => undefined));
    await press('[data-again]');
    await vi.advanceTimersByTimeAsync(4900);
    expect(reload).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is that button alone: nothing is loaded anew by itself', async () => {
    goWrong(OURS);
    await press('a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reload).not.toHaveBeenCalled();
  });
});
