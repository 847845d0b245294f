// @vitest-environment happy-dom
import { render } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAGE_CLOSED } from '../../../../src/shell/exit/exit-mark.ts';
import { ExitPage } from '../../../../src/screens/exit/page.tsx';
import { ExitedScreen } from '../../../../src/shell/exit/ExitedScreen.tsx';
import { EXITED_KEY } from '../../../../src/contract/storage-names.ts';
import { ExitLink } from '../../../../src/shell/exit/ExitLink.tsx';

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
  await import('../../../../src/shell/exit/guard.ts');
  vi.restoreAllMocks();
}
/** As the browser tells how this page came about, where it does. */
const arriveBy = (navigationType: string, from: object | null): void => {
  vi.stubGlobal('navigation', { activation: { navigationType, from } });
};
const showAgain = (type: 'pageshow' | 'pagehide'): boolean =>
  dispatchEvent(Object.assign(new Event(type), { persisted: true }));
const click = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  delete document.documentElement.dataset['page'];
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
    sessionStorage.setItem(EXITED_KEY, '1');
    await open();
    expect(classes.contains('exited')).toBe(true);
    expect(document.title).toBe(PAGE_CLOSED);
  });

  it('hides a page that the browser brings back whole', async () => {
    await open();
    showAgain('pagehide');
    expect(classes.contains('away')).toBe(true);
    sessionStorage.setItem(EXITED_KEY, '1');
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
    expect(sessionStorage.getItem(EXITED_KEY)).toBe('1');
  });

  it('opens again on request, and gives pages their titles back', async () => {
    await open();
    click('.exit');
    click('[data-reopen]');
    expect(sessionStorage.getItem(EXITED_KEY)).toBeNull();
    expect(classes.contains('exited')).toBe(true);
    showAgain('pageshow');
    expect(classes.contains('exited')).toBe(false);
    expect(document.title).toBe('Kent');
  });

  it('is asked for anew by an address after another site, and then shows the page', async () => {
    sessionStorage.setItem(EXITED_KEY, '1');
    arriveBy('push', null);
    await open();
    expect(classes.contains('exited')).toBe(false);
    expect(sessionStorage.getItem(EXITED_KEY)).toBeNull();
  });

  it.each([
    ['Back', 'traverse', null],
    ['loading again', 'reload', {}],
    ['a script that was about to open a page', 'push', {}],
    ['a script that replaces the page', 'replace', null],
  ])('is not asked for by %s', async (_, type, from) => {
    sessionStorage.setItem(EXITED_KEY, '1');
    arriveBy(type, from);
    await open();
    expect(classes.contains('exited')).toBe(true);
  });

  it('keeps the neutral page of the exit from opening the app again', async () => {
    sessionStorage.setItem(EXITED_KEY, '1');
    arriveBy('push', null);
    document.documentElement.dataset['page'] = 'exit';
    await open();
    expect(sessionStorage.getItem(EXITED_KEY)).toBe('1');
  });

  describe('where storage is blocked', () => {
    const refuse = (): never => {
      throw new Error('blocked');
    };
    beforeEach(() => {
      vi.stubGlobal('sessionStorage', new Proxy({}, { get: refuse, has: refuse }));
      window.name = '';
    });
    afterEach(() => {
      window.name = '';
    });

    it('hides the page that was left, and the pages before it', async () => {
      await open();
      expect(classes.contains('exited')).toBe(false);
      click('.exit');
      showAgain('pageshow');
      expect(classes.contains('exited')).toBe(true);
      await open();
      expect(classes.contains('exited')).toBe(true);
    });

    it('hides a page that Back brings from another site, and shows one that it brings from a page of the app', async () => {
      await open();
      showAgain('pageshow');
      expect(classes.contains('exited')).toBe(false);
      window.name = '';
      showAgain('pageshow');
      expect(classes.contains('exited')).toBe(true);
    });

    it('opens again on request', async () => {
      await open();
      click('.exit');
      click('[data-reopen]');
      await open();
      expect(classes.contains('exited')).toBe(false);
    });
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
