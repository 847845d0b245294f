import { afterAll, beforeAll, expect } from 'vitest';
import { untilTrue, type BrowserWindow, type Tab } from '../engines/harness/engine.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { insteadOf, status, truncated, type Answer } from './harness/answers.ts';
import { NOTICE, saysBroken, scriptsOf } from './harness/broken.ts';
import { fault } from './harness/fault.ts';
import { startFaultySite, type FaultySite, type Fits } from './harness/faulty-site.ts';
import { untilArea, untilSeen } from './harness/on-device.ts';

/*
 * Scripts that do not come, or come broken. What stands in the HTML stays, the page says that a part
 * of it does not work, and nothing loads itself anew. The errors in the console are what the faults are.
 */

/** Presses the button until the page goes: a busy WebKit now and then loses a click that comes while a page is drawn. */
async function tryAgain(tab: Tab): Promise<void> {
  await tab.evaluate(() => void Object.assign(globalThis, { former: true }));
  await tab.waitFor(() => {
    const isFormer = 'former' in globalThis;
    if (isFormer) document.querySelector<HTMLElement>('[data-again]')?.click();
    return !isFormer;
  });
}

const untilAwake = (tab: Tab): Promise<void> =>
  tab.waitFor(() => document.documentElement.classList.contains('awake'));

inEachEngine((engine) => {
  let site: FaultySite;
  let window: BrowserWindow;
  let tab: Tab;

  beforeAll(async () => {
    [site, window] = await Promise.all([startFaultySite(), engine.open()]);
    tab = await window.tab();
  });
  afterAll(async () => {
    await window.close();
    await site.stop();
  });

  const row = (name: string, sees: string, run: () => Promise<void>): void =>
    fault('Scripts', engine, { fault: name, sees, lost: 'nothing' }, async () => {
      await run();
      return tab;
    });

  /** On a first visit: what is saved later comes whole, or not at all. */
  const brokenScript = (
    name: string,
    sees: string,
    { page, script, answer }: { page: string; script: string; answer: Answer },
    look: () => Promise<void>,
  ): void =>
    row(name, sees, async () => {
      site.misbehave((asked) => asked === '/service-worker.js', status(404));
      site.misbehave((asked) => asked === script, answer);
      await tab.goto(site.url(page));
      await untilSeen(tab, NOTICE);
      await look();
      const pagePath = `/${page.split('?')[0] ?? ''}`;
      expect(site.timesAsked((asked) => asked === pagePath)).toBe(1);
      site.mend();
      site.misbehave((asked) => asked === '/service-worker.js', status(404));
      await tryAgain(tab);
      await untilAwake(tab);
      expect(await saysBroken(tab)).toBe(false);
    });

  brokenScript(
    'The script that every page begins with does not come',
    'the page with its figures, and that a part of it does not work; “Try again” brings it to life',
    { page: 'area/kent/', script: scriptsOf('area/kent').entry, answer: status(404) },
    () => untilArea(tab, 'Kent'),
  );

  brokenScript(
    'The script of the page that compares comes with only its first half',
    'the page without what needs the script, and that a part of it does not work; “Try again” brings it to life',
    { page: 'compare/?areas=kent,essex', script: scriptsOf('compare').own, answer: truncated },
    async () => {
      expect(await tab.evaluate(() => document.querySelector('h1')?.innerText)).toBe('Compare areas');
    },
  );

  brokenScript(
    'The script of the page with the calculator throws an error',
    'every headline with its answer, the sums by hand, and that a part of the page does not work',
    {
      page: 'headlines/',
      script: scriptsOf('headlines').own,
      answer: insteadOf('throw new Error("broken on purpose")'),
    },
    async () => {
      await untilSeen(tab, 'By hand');
      const isShown = await tab.evaluate(() => document.querySelector('.check')?.checkVisibility());
      expect(isShown).toBe(false);
    },
  );

  row(
    'The script that saves for offline use does not come',
    'the page at work, and no word of it; ready for offline use soon, or with the next page',
    async () => {
      site.mend();
      // The browser of the other rows has it already.
      await window.close();
      window = await engine.open();
      tab = await window.tab();
      const isSaving: Fits = (asked) => asked.startsWith('/assets/save-for-offline-');
      site.misbehave(isSaving, status(404));
      const before = site.timesAsked(isSaving);
      await tab.goto(site.url('about/'));
      await untilTrue(async () => site.timesAsked(isSaving) > before, 'the script is asked for');
      await untilAwake(tab);
      expect(await saysBroken(tab)).toBe(false);
      site.mend();
      // Firefox asks for a script once in a page.
      if (engine.name === 'Firefox') await tab.goto(site.url('help/'));
      await waitForOfflineReady(tab);
      expect(await saysBroken(tab)).toBe(false);
    },
  );
});
