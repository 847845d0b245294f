import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS } from '../browser/pages/addresses.ts';
import { startSite, type Site } from '../browser/harness/site.ts';
import { inEachEngine } from './harness/engines.ts';
import { withoutNetwork } from './harness/errors.ts';
import type { BrowserWindow, Tab } from './harness/engine.ts';

/*
 * What a parent does, from the first page to the figure and its source, in each engine; the steps follow one another.
 */

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core')), 'utf8');

/** All kinds but the one that every engine calls an error. */
const PAGES = KINDS.filter((address) => address !== 'no-such-page/');

/** What axe finds in the page against WCAG 2.2 A and AA: a line for each element at fault. */
async function violations(tab: Tab): Promise<string[]> {
  await tab.addScript(AXE);
  return tab.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const found = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  });
}

inEachEngine((engine) => {
  let site: Site;
  let window: BrowserWindow;
  let tab: Tab;

  beforeAll(async () => {
    site = await startSite();
    window = await engine.open();
    tab = await window.tab();
    await tab.goto(site.url());
  });
  afterAll(async () => {
    await window.close();
    await site.stop();
  });

  test('the search finds the force of a town, and the keyboard opens it', async () => {
    await tab.type('[role=combobox]', 'canterb');
    await tab.waitFor(
      () => document.querySelector('[role=option]')?.textContent.includes('Canterbury') === true,
    );
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await tab.waitFor(() => location.pathname === '/area/kent/');
    await tab.waitFor(() => document.querySelector('#newest-figure .figure-number')?.textContent === '2,107');
  });

  test('another measure redraws figure, chart and table, and stands in the address', async () => {
    const number = (): Promise<string | undefined> =>
      tab.evaluate(() => document.querySelector('#newest-figure .figure-number')?.textContent);
    const former = await number();
    await tab.waitFor(() => document.documentElement.dataset['shift'] !== undefined);
    await tab.click('.chips a[href="?measure=prc-88a"]');
    const isAnother = (than: string | undefined): boolean =>
      location.search === '?measure=prc-88a' &&
      document.querySelector('#newest-figure .figure-number')?.textContent !== than &&
      document.querySelectorAll('[data-island=figures] svg circle').length > 5;
    await tab.waitFor(isAnother, former);
    const chosen = await number();
    await tab.reload();
    await tab.waitFor(isAnother, former);
    expect(await number()).toBe(chosen);
    const rows = await tab.evaluate(
      () => document.querySelectorAll('[data-island=figures-table] tbody tr').length,
    );
    expect(rows).toBeGreaterThan(12);
  });

  test('an area that is pinned is there on the first page, also after a reload', async () => {
    await tab.click('.pin');
    await tab.waitFor(() => document.querySelector('.pin')?.getAttribute('aria-pressed') === 'true');
    await tab.goto(site.url());
    const pinned = (): boolean => document.querySelector('nav.chips a[href="/area/kent/"]') !== null;
    await tab.waitFor(pinned);
    await tab.reload();
    await tab.waitFor(pinned);
    const words = await tab.evaluate(() => document.querySelector<HTMLElement>('.my-areas')?.innerText);
    expect(words?.replaceAll(/\s+/g, ' ').trim()).toBe(
      'My areas Kent 2,107 image and grooming offences, 2024/25',
    );
  });

  test('axe finds nothing wrong with any kind of page', async () => {
    const found: string[] = [];
    for (const address of PAGES) {
      await tab.goto(site.url(address));
      found.push(...(await violations(tab)).map((line) => `${address} ${line}`));
    }
    expect(found).toEqual([]);
  });

  test('axe would find a fault', async () => {
    await tab.goto(site.url('help/'));
    await tab.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect(await violations(tab)).toEqual([expect.stringContaining('button-name')]);
  });

  test('nothing of all that failed aloud', () => {
    expect(withoutNetwork(window.errors)).toEqual([]);
  });
});
