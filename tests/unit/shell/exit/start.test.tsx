// @vitest-environment happy-dom
import { render } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXITED_KEY } from '../../../../src/contract/storage-names.ts';
import { ExitLink, ExitSkipLink } from '../../../../src/shell/exit/ExitLink.tsx';
import { startExit } from '../../../../src/shell/exit/start.ts';

const OUTSIDE = 'https://outside.example/';

/** A page of its own for each test, for listeners on a document stay. */
function page(): { root: Document; go: ReturnType<typeof vi.fn<(address: string) => void>> } {
  const root = document.implementation.createHTMLDocument('Kent');
  root.body.innerHTML = render(
    <>
      <ExitSkipLink to={OUTSIDE} />
      <ExitLink to={OUTSIDE} />
      <input />
    </>,
  );
  const go = vi.fn<(address: string) => void>();
  startExit(root, go);
  return { root, go };
}

const send = (root: Document, type: string, key: string, more: KeyboardEventInit = {}): boolean =>
  root.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...more }));
function press(root: Document, key: string, more: KeyboardEventInit = {}): void {
  send(root, 'keydown', key, more);
  send(root, 'keyup', key, more);
}
const status = (root: Document): string => root.querySelector('[data-exit-status]')?.textContent ?? '';

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => {
  // Timers of pages that were left end with them.
  dispatchEvent(new Event('pagehide'));
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('Shift three times', () => {
  it('exits, with progress seen and spoken', () => {
    const { root, go } = page();
    press(root, 'Shift');
    expect(status(root)).toMatch(/2 more/);
    expect(root.documentElement.dataset['shift']).toBe('1');
    vi.advanceTimersByTime(4900);
    press(root, 'Shift');
    expect(status(root)).toMatch(/1 more/);
    expect(root.documentElement.dataset['shift']).toBe('2');
    vi.advanceTimersByTime(4900);
    expect(go).not.toHaveBeenCalled();
    press(root, 'Shift');
    expect(go.mock.calls).toEqual([[OUTSIDE]]);
  });

  it('does nothing when 5 seconds pass between two presses, and says so', () => {
    const { root, go } = page();
    press(root, 'Shift');
    press(root, 'Shift');
    vi.advanceTimersByTime(5000);
    expect(root.documentElement.dataset['shift']).toBe('0');
    expect(status(root)).toMatch(/^Stopped/);
    press(root, 'Shift');
    expect(go).not.toHaveBeenCalled();
  });

  it('starts again after another key', () => {
    const { root, go } = page();
    press(root, 'Shift');
    press(root, 'Shift');
    press(root, 'a');
    press(root, 'Shift');
    expect(go).not.toHaveBeenCalled();
  });

  it('takes capital letters and shortcuts for what they are', () => {
    const { root, go } = page();
    for (let times = 0; times < 3; times += 1) {
      send(root, 'keydown', 'Shift');
      press(root, 'A', { shiftKey: true });
      send(root, 'keyup', 'Shift');
      press(root, 'Shift', { altKey: true });
    }
    expect(root.documentElement.dataset['shift']).toBe('0');
    expect(go).not.toHaveBeenCalled();
  });

  it('counts a key held down once', () => {
    const { root, go } = page();
    for (let times = 0; times < 9; times += 1) send(root, 'keydown', 'Shift', { repeat: times > 0 });
    send(root, 'keyup', 'Shift');
    expect(root.documentElement.dataset['shift']).toBe('1');
    expect(go).not.toHaveBeenCalled();
  });

  it('leaves Esc alone', () => {
    const { root, go } = page();
    for (let times = 0; times < 4; times += 1) press(root, 'Escape');
    expect(go).not.toHaveBeenCalled();
    expect(send(root, 'keydown', 'Escape')).toBe(true);
  });
});

describe('leaving', () => {
  it.each(['.exit', '.skip', '.exit-dots i'])('a click on %s covers the page before it goes', (selector) => {
    const { root, go } = page();
    go.mockImplementation(() => {
      expect(root.getElementById('exit-cover')?.getAttribute('role')).toBe('alert');
      expect(root.documentElement.classList.contains('exited')).toBe(true);
      expect(root.title).toBe('Page closed');
      expect(sessionStorage.getItem(EXITED_KEY)).toBe('1');
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    root.querySelector(selector)?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(go.mock.calls).toEqual([[OUTSIDE]]);
  });

  it('goes to our own neutral page without a connection', () => {
    const { root, go } = page();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    root.querySelector<HTMLElement>('.exit')?.click();
    expect(go.mock.calls).toEqual([['/exit/']]);
  });

  it('goes there, too, when the outside page does not come', () => {
    const { root, go } = page();
    root.querySelector<HTMLElement>('.exit')?.click();
    vi.advanceTimersByTime(3000);
    expect(go.mock.calls).toEqual([[OUTSIDE], ['/exit/']]);
    expect(root.getElementById('exit-cover')).toBeNull();
    expect(root.documentElement.classList.contains('exited')).toBe(true);
  });

  it('stays away once the outside page has come', () => {
    const { root, go } = page();
    root.querySelector<HTMLElement>('.exit')?.click();
    dispatchEvent(new Event('pagehide'));
    vi.advanceTimersByTime(9000);
    expect(go).toHaveBeenCalledTimes(1);
  });

  it('goes with storage blocked and with a page that cannot be covered', () => {
    const { root, go } = page();
    vi.stubGlobal('sessionStorage', {
      setItem: () => {
        throw new Error('blocked');
      },
    });
    vi.spyOn(root, 'createElement').mockImplementation(() => {
      throw new Error('broken');
    });
    press(root, 'Shift');
    press(root, 'Shift');
    press(root, 'Shift');
    expect(go.mock.calls).toEqual([[OUTSIDE]]);
    expect(root.documentElement.classList.contains('exited')).toBe(true);
  });

  it('keeps nothing but that the tab was left', () => {
    const { root } = page();
    root.querySelector<HTMLElement>('.exit')?.click();
    expect(Object.entries(sessionStorage)).toEqual([[EXITED_KEY, '1']]);
    expect(localStorage).toHaveLength(0);
  });

  it('links outside without scripts, telling it nothing', () => {
    const { root } = page();
    for (const link of root.querySelectorAll('[data-exit]')) {
      expect(link.getAttribute('href')).toBe(OUTSIDE);
      expect(link.getAttribute('rel')).toBe('noreferrer nofollow');
    }
  });
});
