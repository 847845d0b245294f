import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { DESKTOP, NARROW, NO_SCRIPTS, PHONE } from './harness/browser.ts';
import { DIST } from './harness/site.ts';
import { tables } from './pages/addresses.ts';
import { useWindows } from './pages/window.ts';

const PAGES = ['', 'area/kent/', 'help/', 'about/', 'no-such-page/'];
const { helplines, wrongNumbers } = tables;

const windows = useWindows();
const { at } = windows;

const shown = (page: Page): Promise<string[]> =>
  page
    .locator('article[data-for]')
    .evaluateAll((cards) => cards.filter((card) => card.checkVisibility()).map(({ id }) => id));

describe.each(PAGES)('the help strip of /%s', (address) => {
  test('is there without scripts, callable, on the first screen', async () => {
    const links = await at(address, { ...PHONE, ...NO_SCRIPTS }, (page) =>
      page.locator('.strip a').evaluateAll((all) =>
        all.map((link) => {
          const { top, bottom, height } = link.getBoundingClientRect();
          const inside = top >= 0 && bottom <= innerHeight;
          return [link.getAttribute('href'), link.querySelector('b')?.textContent, inside, height >= 44];
        }),
      ),
    );
    expect(links).toEqual([
      ['tel:999', '999', true, true],
      ['tel:08001111', '0800 1111', true, true],
      ['tel:116123', '116 123', true, true],
    ]);
  });

  test.each([
    ['390 px', PHONE],
    ['320 px', NARROW],
    ['a desktop', DESKTOP],
  ])('covers nothing at the end of the page on %s', async (_, options) => {
    const [end, strip] = await at(address, options, (page) =>
      page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        return [box('main > :last-child')?.bottom, box('.strip')?.top];
      }),
    );
    expect(end).toBeLessThanOrEqual(Number(strip) + 0.5);
  });

  test.each([
    ['320 px at 400%', { viewport: { width: 320, height: 256 } }],
    ['a phone on its side', { viewport: { width: 844, height: 390 } }],
    ['a small phone', { viewport: { width: 320, height: 568 } }],
  ])('leaves more than half of the screen to the page: %s', async (_, options) => {
    const free = await at(address, options, (page) =>
      page.evaluate(() => {
        scrollTo(0, 600);
        const rows = Array.from({ length: innerHeight }, (__, y) =>
          document.elementFromPoint(innerWidth / 2, y),
        );
        const kept = rows.filter((element) => element?.closest('.strip, .top, .tabs'));
        return 1 - kept.length / innerHeight;
      }),
    );
    expect(free).toBeGreaterThan(0.5);
  });
});

describe('/help/', () => {
  test('holds every service without scripts', async () => {
    const ids = await at('help/', { ...PHONE, ...NO_SCRIPTS }, shown);
    expect(ids.toSorted()).toEqual(helplines.map(({ id }) => id).toSorted());
  });

  test.each([
    ['child', 'Wales'],
    ['parent', 'Scotland'],
    ['teacher', 'Northern Ireland'],
    ['child', 'England'],
  ] as const)('choosing %s in %s hides the rest, without scripts', async (who, nation) => {
    const [ids, headings] = await at('help/', { ...PHONE, ...NO_SCRIPTS }, async (page) => {
      await page.locator(`input[value=${who}]`).check();
      await page.locator(`input[value=${nation.toLowerCase().replace(' ', '-')}]`).check();
      const empty = await page
        .locator('section[data-for]')
        .evaluateAll((all) =>
          all.filter(
            (one) =>
              one.checkVisibility() &&
              ![...one.querySelectorAll('article')].some((card) => card.checkVisibility()),
          ),
        );
      return [await shown(page), empty.length] as const;
    });
    const expected = helplines.filter((row) => row.for.includes(who) && row.nations.includes(nation));
    expect(ids.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(headings).toBe(0);
  });

  test('is chosen by keyboard, and the choice is not kept', async () => {
    const [before, after] = await at('help/', DESKTOP, async (page) => {
      await page.locator('input[name=for]').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      const chosen = await page.locator('input[name=for]:checked').getAttribute('value');
      await page.reload();
      return [chosen, await page.locator('input[name=for]:checked').getAttribute('value')];
    });
    expect([before, after]).toEqual(['parent', '']);
  });

  test('stays with storage blocked', async () => {
    await windows.within(PHONE, async (page) => {
      await page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('Blocked', 'SecurityError');
            },
          });
        }
      });
      await page.goto(windows.site.url('help/'));
      await page.waitForSelector('html[data-shift]', { state: 'attached' });
      expect(await shown(page)).toHaveLength(helplines.length);
      expect(await page.locator('.strip a:visible').count()).toBe(3);
    });
  });

  test('shows no figure', async () => {
    expect(
      await at('help/', PHONE, (page) => page.locator('#newest-figure, svg[role=img], table').count()),
    ).toBe(0);
  });

  test('prints every number', async () => {
    const text = await at('help/', PHONE, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(() => document.body.innerText);
    });
    const missing = helplines.filter(({ phone }) => phone !== undefined && !text.includes(phone));
    expect(missing).toEqual([]);
  });
});

test('no number that is known to be wrong is anywhere in the built site', async () => {
  const files = (await readdir(DIST, { recursive: true })).filter((file) =>
    /\.(?:html|js|json|csv|txt|webmanifest)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(40);
  const wrong = wrongNumbers.map(({ number }) => {
    const dialled = number.replaceAll(' ', '');
    // Bare digits may be a count or part of a hash; as people read it, or behind tel: and sms:, it is a number to call.
    const read = number === dialled ? `(?:to|text) ${number}` : number;
    return new RegExp(`(?:(?<![\\d ])${read}|(?:tel|sms):${dialled})(?! ?\\d)`, 'i');
  });
  const found: string[] = [];
  for (const file of files) {
    const text = await readFile(path.join(DIST, file), 'utf8');
    for (const number of wrong) if (number.test(text)) found.push(`${file}: ${number.source}`);
  }
  expect(found).toEqual([]);
});
