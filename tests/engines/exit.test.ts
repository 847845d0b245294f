import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeProfile, removeProfile } from '../browser/harness/profile.ts';
import type { Site } from '../browser/harness/site.ts';
import { arrived, clickAway, CLOSED, goBackTo, NEUTRAL, seenIn } from './guard/left.ts';
import { openWithoutStorage } from './guard/without-storage.ts';
import { startOutside, startSiteWithExit, type Outside } from './guard/outside.ts';
import { inEachEngine } from './harness/engines.ts';
import { untilTrue, type BrowserWindow, type Tab } from './harness/engine.ts';
import { waitForOfflineReady } from './harness/ready.ts';

const awake = (tab: Tab): Promise<void> =>
  tab.waitFor(() => document.documentElement.dataset['shift'] !== undefined);

/** Firefox's driver, too, loses sight of a page that was kept whole, and cannot go without: it keeps none. */
const OWN = { Firefox: { prefs: { 'browser.sessionhistory.max_total_viewers': 0 } } };

inEachEngine((engine) => {
  let outside: Outside;
  let site: Site;
  let window: BrowserWindow;
  let profile: string | undefined;

  /** WebKit's driver hears no more of a page that was kept whole for Back: there the tab is only looked into. */
  const isLookedInto = engine.name === 'WebKit';
  const open = (): Promise<BrowserWindow> =>
    engine.open({ ...(profile !== undefined && { profile }), own: OWN });

  beforeAll(async () => {
    outside = await startOutside();
    site = await startSiteWithExit(outside);
    if (isLookedInto) profile = await makeProfile();
    window = await open();
    const first = await window.tab();
    await first.goto(site.url());
    await waitForOfflineReady(first);
  });
  afterAll(async () => {
    await window.close();
    await outside.stop();
    await site.stop();
    if (profile !== undefined) await removeProfile(profile);
  });

  let tab: Tab;
  beforeEach(async () => {
    outside.answers = 'well';
    await site.start();
    // A window that is only looked into has one tab.
    if (isLookedInto) {
      await window.close();
      window = await open();
    }
    tab = await window.tab();
  });

  /** First page, then an area, then help: two pages that Back could bring. */
  async function visit(of: Site = site): Promise<void> {
    for (const page of ['', 'area/kent/', 'help/']) await tab.goto(of.url(page));
  }
  const leave = (): Promise<void> => (isLookedInto ? clickAway(tab, '.exit') : tab.click('.exit'));
  const reopen = async (): Promise<void> => {
    await (isLookedInto ? clickAway(tab, '[data-reopen]') : tab.click('[data-reopen]'));
    await tab.waitFor(() => document.querySelector('h1')?.checkVisibility() === true);
  };
  const backFromHelp = (of: Site = site) => goBackTo(tab, [of.url('area/kent/'), of.url()]);

  test('the button goes outside, says nothing to it, and Back shows no page of the app until it is opened again', async () => {
    await visit();
    await awake(tab);
    await leave();
    await arrived(tab, outside.url);
    expect(outside.referrers.at(-1)).toBe('');
    expect(await backFromHelp()).toEqual([CLOSED, CLOSED]);
    await tab.reload();
    expect(await seenIn(tab)).toBe(CLOSED);
    expect(await tab.evaluate(() => [...Object.entries(sessionStorage), history.state])).toEqual([
      ['local-figures:exited', '1'],
      null,
    ]);
    await reopen();
  });

  test('in a tunnel, where nothing answers, it ends on our own neutral page, and Back shows no other', async () => {
    await visit();
    await awake(tab);
    outside.answers = 'never';
    await site.stop();
    await leave();
    await arrived(tab, site.url('exit/'));
    expect(await seenIn(tab)).toBe(NEUTRAL);
    expect(await backFromHelp()).toEqual([CLOSED, CLOSED]);
  });

  // There MiniBrowser shows a page of its own, which cannot be looked into.
  test.skipIf(isLookedInto)('with no connection at all Back shows no page of the app either', async () => {
    await visit();
    await awake(tab);
    outside.answers = 'not at all';
    await site.stop();
    await leave();
    // The browser's own page for that: its driver hears of it a moment after the tab has it.
    await untilTrue(async () => !(await tab.url()).includes('/help/'), 'the page is gone');
    await tab.waitFor(() => !location.href.includes('/help/') && document.readyState !== 'loading');
    expect(await backFromHelp()).toEqual([CLOSED, CLOSED]);
  });

  test('a click while the page is busy is heard, and leads outside', async () => {
    await visit();
    await awake(tab);
    await tab.evaluate(() => {
      setTimeout(() => {
        const end = performance.now() + 1000;
        const rows: string[] = [];
        while (performance.now() < end) rows.push(JSON.stringify(rows.slice(-100)).slice(0, 100));
      });
    });
    await leave();
    await arrived(tab, outside.url);
    expect(await backFromHelp()).toEqual([CLOSED, CLOSED]);
  });

  test('an address opened anew after the exit shows its page, where the browser tells it from going back', async () => {
    await visit();
    await awake(tab);
    await leave();
    await arrived(tab, outside.url);
    await tab.goto(site.url('about/'));
    const tells = await tab.evaluate(() => 'navigation' in globalThis);
    const seen = await seenIn(tab);
    if (tells) expect(seen).toContain('About the figures');
    else expect(seen).toBe(CLOSED);
  });

  describe('where scripts of the page', () => {
    test.each([
      ['do not come', 404, ''],
      ['throw', 200, 'throw new Error("broken")'],
    ])('%s, the link leads outside and Back shows no page of the app', async (_, status, script) => {
      const broken = await startSiteWithExit(outside, {
        intercept(req, res) {
          if (!req.url?.endsWith('.js')) return false;
          res.writeHead(status, { 'content-type': 'text/javascript' }).end(script);
          return true;
        },
      });
      await visit(broken);
      await leave();
      await arrived(tab, outside.url);
      expect(
        await goBackTo(
          tab,
          ['help/', 'area/kent/', ''].map((page) => broken.url(page)),
        ),
      ).toEqual([CLOSED, CLOSED, CLOSED]);
      await broken.stop();
    });
  });

  // MiniBrowser has no setting that takes the storage of a tab away.
  test.skipIf(isLookedInto)(
    'with storage blocked, too, Back shows no page of the app, and within the app it goes back as ever',
    async () => {
      const blocked = await openWithoutStorage(engine);
      tab = await blocked.tab();
      for (const page of ['', 'area/kent/', 'help/', 'about/']) await tab.goto(site.url(page));
      expect(
        await tab.evaluate(() => {
          try {
            return typeof sessionStorage.length;
          } catch {
            return 'blocked';
          }
        }),
      ).toBe('blocked');
      expect(await goBackTo(tab, [site.url('help/')])).toEqual([expect.stringContaining('Talk to someone')]);
      await awake(tab);
      await leave();
      await arrived(tab, outside.url);
      expect(await backFromHelp()).toEqual([CLOSED, CLOSED]);
      await reopen();
      await blocked.kill();
    },
  );

  test('Shift three times leads outside, and Esc leaves the page as it is', async () => {
    // A driver has a keyboard.
    const own = isLookedInto ? await engine.open() : undefined;
    tab = own ? await own.tab() : tab;
    await tab.goto(site.url('help/'));
    await awake(tab);
    for (const key of ['Escape', 'Escape', 'Escape', 'Shift', 'Shift'] as const) await tab.press(key);
    expect(await tab.evaluate(() => document.querySelector('[data-exit-status]')?.textContent)).toContain(
      '1 more',
    );
    await tab.press('Shift');
    await arrived(tab, outside.url);
    await own?.kill();
  });

  test('without scripts it is a plain link that leads outside', async () => {
    const bare = await engine.open({ scripts: false });
    tab = await bare.tab();
    await tab.goto(site.url('area/kent/'));
    await leave();
    await arrived(tab, outside.url);
    expect(outside.referrers.at(-1)).toBe('');
    await bare.kill();
  });
});
