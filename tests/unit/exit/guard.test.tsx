// @vitest-environment happy-dom
import { render } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXIT_TITLE, ExitPage } from '../../../src/screens/exit/ExitPage.tsx';
import { ExitedScreen } from '../../../src/shell/exit/ExitedScreen.tsx';
import { ExitLink } from '../../../src/shell/exit/ExitLink.tsx';

const classes = document.documentElement.classList;
let added: Parameters<typeof addEventListener>[] = [];

/** Runs the guard as a new page would, and ends it with the page. */
async function open(title = 'Kent'): Promise<void> {
  for (const listener of added) removeEventListener(...listener);
  added = [];
  classes.remove('exited', 'away');
  document.title = title;
  document.body.innerHTML = render(
    <>
      <ExitLink to="#outside" />
      <main>Content</main>
      <ExitedScreen />
    </>,
  );
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((...listener: Parameters<typeof add>) => {
    added.push(listener);
    add(...listener);
  });
  vi.resetModules();
  await import('../../../src/shell/exit/guard.ts');
}
const showAgain = (type: 'pageshow' | 'pagehide'): boolean =>
  dispatchEvent(Object.assign(new Event(type), { persisted: true }));
const click = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the guard', () => {
  it('leaves a page alone in a tab that was not left', async () => {
    await open();
    expect(classes.contains('exited')).toBe(false);
    expect(document.title).toBe('Kent');
  });

  it('hides a page that is opened in a tab that was left', async () => {
    sessionStorage.setItem('exited', '1');
    await open();
    expect(classes.contains('exited')).toBe(true);
    expect(document.title).toBe(EXIT_TITLE);
  });

  it('hides a page that the browser brings back whole', async () => {
    await open();
    showAgain('pagehide');
    expect(classes.contains('away')).toBe(true);
    sessionStorage.setItem('exited', '1');
    showAgain('pageshow');
    expect(classes.contains('exited')).toBe(true);
  });

  it('shows such a page again where the tab was not left', async () => {
    await open();
    showAgain('pagehide');
    showAgain('pageshow');
    expect([...classes]).toEqual([]);
  });

  it('hides the page and remembers the exit when the link is pressed before other scripts are there', async () => {
    await open();
    click('.exit');
    expect(classes.contains('exited')).toBe(true);
    expect(sessionStorage.getItem('exited')).toBe('1');
  });

  it('opens again on request, and gives pages their titles back', async () => {
    await open();
    click('.exit');
    click('[data-reopen]');
    expect(sessionStorage.getItem('exited')).toBeNull();
    expect(classes.contains('exited')).toBe(true);
    showAgain('pageshow');
    expect(classes.contains('exited')).toBe(false);
    expect(document.title).toBe('Kent');
  });

  it('hides at least the page that was left where storage is blocked', async () => {
    vi.stubGlobal(
      'sessionStorage',
      new Proxy(
        {},
        {
          get() {
            throw new Error('blocked');
          },
          has() {
            throw new Error('blocked');
          },
        },
      ),
    );
    await open();
    expect(classes.contains('exited')).toBe(false);
    click('.exit');
    showAgain('pageshow');
    expect(classes.contains('exited')).toBe(true);
  });
});

describe('the neutral screens', () => {
  it.each([
    ['of a page that was left', ExitedScreen],
    ['of /exit/', ExitPage],
  ])('%s say nothing of what was seen, and lead back', (_, Screen) => {
    document.body.innerHTML = render(<Screen />);
    expect(document.body.textContent).toMatch(/^This page was closed\.\s*Open Local Figures( again)?$/);
    expect(document.querySelector('a[data-reopen]')?.getAttribute('href')).toBe('/');
  });
});
