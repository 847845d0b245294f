import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { NO_SCRIPTS, PHONE } from '../harness/browser.ts';
import { FRAMED, KINDS, tables, WITH_FIGURES } from './addresses.ts';
import { useWindows } from './window.ts';

const windows = useWindows();
const exitTo = tables.links.find(({ id }) => id === 'exit-to')!.url;
const everyArea = new Set<string | null>(tables.forces.map(({ id }) => `/area/${id}/`));
const areas = WITH_FIGURES.filter((address) => address !== '');

const at = <T>(address: string, look: (page: Page) => Promise<T>): Promise<T> =>
  windows.at(address, { ...PHONE, ...NO_SCRIPTS }, look);

describe('with scripts off', () => {
  test.each(KINDS)('/%s has a heading and words to read', async (address) => {
    await at(address, async (page) => {
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
    });
  });

  test.each(FRAMED)('/%s has three numbers to call, and a plain link as its exit', async (address) => {
    await at(address, async (page) => {
      const calls = page.locator('.strip a:visible');
      const numbers = await calls.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(numbers).toEqual(['tel:999', 'tel:08001111', 'tel:116123']);
      const exit = page.locator('.exit');
      expect(await exit.innerText()).toBe('Exit this page');
      expect(await exit.isVisible()).toBe(true);
      expect(await exit.getAttribute('href')).toBe(exitTo);
    });
  });

  test.each(FRAMED)('/%s shows nothing that would do nothing', async (address) => {
    const dead = await at(address, (page) =>
      page.evaluate(() => {
        // A choice between services works by style alone; all else that is not a link needs a script.
        const controls = document.querySelectorAll(
          'button, input:not([type=radio]), [role=combobox], [role=slider]',
        );
        const links = document.querySelectorAll('a:not([href]), a[href^="?"]');
        return [...controls, ...links]
          .filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
          .map((one) => one.outerHTML.slice(0, 100));
      }),
    );
    expect(dead).toEqual([]);
  });

  test.each(areas)('/%s has its figure, its chart, its table and every source', async (address) => {
    await at(address, async (page) => {
      expect(await page.locator('#newest-figure').innerText()).toMatch(/\d/);
      expect(await page.locator('main').getByRole('img').first().isVisible()).toBe(true);
      const table = page.getByRole('table').first();
      expect(await table.locator('caption').isVisible()).toBe(true);
      expect(await table.getByRole('row').count()).toBeGreaterThan(3);
      const broken = await page.evaluate(() =>
        [...document.querySelectorAll('a[href^="#source-"]')]
          .map((link) => link.getAttribute('href')!.slice(1))
          .filter((id) => !document.getElementById(id)?.checkVisibility()),
      );
      expect(broken).toEqual([]);
    });
  });

  test('a number leads to where it comes from in one tap', async () => {
    await at('area/kent/', async (page) => {
      const origin = page.locator('#newest-figure details');
      await origin.locator('summary').click();
      expect(await origin.innerText()).toContain('Police recorded crime open data');
      await page.getByRole('table').first().getByRole('link').first().click();
      expect(await page.locator(':target').isVisible()).toBe(true);
    });
  });

  test.each(['', 'no-such-page/'])('/%s lists every force, each with its page', async (address) => {
    const listed = await at(address, (page) =>
      page
        .locator('main li a[href^="/area/"]')
        .evaluateAll((links) =>
          links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')),
        ),
    );
    expect(new Set(listed)).toEqual(everyArea);
    expect(listed).toHaveLength(everyArea.size);
  });

  test('/ has a tile on the map for every force', async () => {
    const tiles = await at('', (page) =>
      page.locator('svg a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    );
    expect(new Set(tiles)).toEqual(everyArea);
    expect(tiles).toHaveLength(everyArea.size);
  });

  test('/help/ names every service with each of its numbers', async () => {
    const text = await at('help/', (page) => page.locator('main').innerText());
    const missing = tables.helplines.filter(
      ({ name, phone, sms }) =>
        !text.includes(name) || !text.includes(phone ?? '') || !text.includes(sms ?? ''),
    );
    expect(missing).toEqual([]);
  });
});
