import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { DESKTOP, NARROW, NO_SCRIPTS, PHONE } from './harness/browser.ts';
import { tables } from './pages/addresses.ts';
import { violations } from './pages/axe.ts';
import { useWindows } from './pages/window.ts';

const windows = useWindows();

/** Opens the page and waits until its scripts have taken it over. */
const at = (
  address: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> =>
  windows.at(address, options, async (page) => {
    // Preact keeps its own notes on the elements that it draws in.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-island]')].every((one) =>
        Object.keys(one).some((key) => key.startsWith('_')),
      ),
    );
    await look(page);
  });
const all = tables.headlines.map(({ id }) => id);
const kent = tables.headlines.filter(({ area }) => area === 'kent').map(({ id }) => id);

const shown = (page: Page): Promise<string[]> =>
  page
    .locator('article')
    .evaluateAll((cards) => cards.filter((c) => c.checkVisibility()).map(({ id }) => id));
const areas = (page: Page) => page.getByLabel('Headlines about');
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const result = (page: Page) => page.locator('#check [role=status]');
const query = (page: Page): string => new URL(page.url()).search;

const EXAMPLE = 'headlines/?before=63&after=361&printed=573&days=365';

describe('choosing an area', () => {
  test('leaves its headlines, says how many, and puts the choice in the address', async () => {
    await at('headlines/', PHONE, async (page) => {
      const status = page.locator('.headlines [role=status]');
      expect(await status.innerText()).toBe(`${all.length} headlines.`);
      await areas(page).selectOption('kent');
      await expect.poll(() => shown(page)).toEqual(kent);
      expect(await status.innerText()).toBe(`${kent.length} headlines of ${all.length}: Kent.`);
      expect(query(page)).toBe('?area=kent');
      await areas(page).selectOption('');
      await expect.poll(() => shown(page)).toEqual(all);
      expect(query(page)).toBe('');
    });
  });

  test('works from the address, and an area without a headline shows all', async () => {
    await at('headlines/?area=kent', PHONE, async (page) => {
      await page.waitForSelector('article[hidden]', { state: 'attached' });
      expect(await shown(page)).toEqual(kent);
      expect(await areas(page).inputValue()).toBe('kent');
    });
    await at('headlines/?area=nowhere', PHONE, async (page) => {
      await page.getByText('No headline here is about that area').waitFor();
      expect(await shown(page)).toEqual(all);
    });
  });
});

describe('the calculator', () => {
  test('is worked by keyboard alone and puts its numbers in the address', async () => {
    await at('headlines/', DESKTOP, async (page) => {
      await field(page, 'Number before').focus();
      for (const text of ['63', ' 361 ', '573%', '365']) {
        await page.keyboard.type(text);
        await page.keyboard.press('Tab');
      }
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Work it out');
      await page.keyboard.press('Enter');
      await result(page).getByText('573% is the ratio').waitFor();
      const text = await result(page).innerText();
      for (const part of ['573% is the ratio, not the rise', '473.0%', '5.7 times', '1.0 a day']) {
        expect(text).toContain(part);
      }
      expect(query(page)).toBe('?before=63&after=361&printed=573&days=365');
    });
  });

  test('shows the numbers of its address, in view on a phone', async () => {
    await at(EXAMPLE, PHONE, async (page) => {
      await page.getByText('573% is the ratio, not the rise.').waitFor();
      expect(await field(page, 'Percentage').inputValue()).toBe('573');
      const { top, height } = await page.evaluate(() => ({
        top: document.querySelector('.check')!.getBoundingClientRect().top,
        height: innerHeight,
      }));
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(height / 2);
    });
  });

  test('says beside a field what is wrong in it, and takes it back', async () => {
    await at('headlines/', PHONE, async (page) => {
      const before = field(page, 'Number before');
      await before.fill('minus one');
      await field(page, 'Number after').fill('1,234');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[aria-invalid]');
      expect(await before.getAttribute('aria-invalid')).toBe('true');
      expect(await before.evaluate((input) => input === document.activeElement)).toBe(true);
      const described = await before.evaluate((input) =>
        input
          .getAttribute('aria-describedby')!
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent),
      );
      expect(described).toEqual(['For example 63', 'Use figures only: for example 361.']);
      expect(query(page)).toBe('?after=1234');
      expect(await result(page).innerText()).not.toMatch(/NaN|Infinity|undefined/);
      await before.fill('1000');
      await page.keyboard.press('Enter');
      await result(page).getByText('a rise of 23%').waitFor();
      expect(await before.getAttribute('aria-invalid')).toBeNull();
    });
  });

  test('takes anything in an address without breaking', async () => {
    const bad = `headlines/?before=${'9'.repeat(200)}&after=%3Cb%3E&printed=%25&days=0&area=%22%5D`;
    await at(bad, NARROW, async (page) => {
      await page.waitForSelector('[aria-invalid]');
      expect(await page.locator('[aria-invalid=true]').count()).toBe(4);
      expect(await result(page).innerText()).toBe('');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });

  test('is cleared with its address', async () => {
    await at(`${EXAMPLE}&area=kent`, PHONE, async (page) => {
      await page.getByText('573% is the ratio').waitFor();
      await page.getByRole('button', { name: 'Clear' }).click();
      await expect.poll(() => result(page).innerText()).toBe('');
      expect(query(page)).toBe('?area=kent');
    });
  });
});

test('with scripts off there are all cards, the sums by hand, and no dead form', async () => {
  await windows.at('headlines/?area=kent', { ...PHONE, ...NO_SCRIPTS }, async (page) => {
    expect(await shown(page)).toEqual(all);
    expect(await page.locator('form:visible, select:visible, button:visible').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'By hand' }).isVisible()).toBe(true);
  });
});

test.each([
  ['in the light', { ...PHONE }],
  ['in the dark', { ...DESKTOP, colorScheme: 'dark' }],
] as const)('has no fault that axe finds %s, wrong input included', async (_, options) => {
  await at('headlines/?before=x&after=43&printed=716', options, async (page) => {
    await page.waitForSelector('[aria-invalid]');
    expect(await violations(page)).toEqual([]);
  });
});

describe('printed for a class', () => {
  const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

  test.each(['headlines/', 'headlines/?area=kent'])(
    '/%s is two sheets: claims, then answers',
    async (address) => {
      await at(address, DESKTOP, async (page) => {
        if (address.includes('?')) await page.waitForSelector('article[hidden]', { state: 'attached' });
        const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };
        const [whole, first] = [
          await page.pdf({ format: 'A4', margin }),
          await page.pdf({ format: 'A4', margin, pageRanges: '1' }),
        ];
        expect([pages(whole), pages(first)]).toEqual([2, 1]);
      });
    },
  );

  test('gives no verdict before the answers, which start a page', async () => {
    await at('headlines/', DESKTOP, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const text = await page.locator('main').innerText();
      const [claims = '', answers = ''] = text.split('The headlines, with the answers');
      expect(claims).not.toMatch(/Wrong\.|Right\.|Right on|Cannot be|No number/);
      for (const { claim } of tables.headlines) {
        expect(claims).toContain(claim);
        expect(answers).toContain(claim);
      }
      expect(answers).toContain('It should be a rise of 473%');
      const breaks = await page.locator('.headlines').evaluate((one) => getComputedStyle(one).breakBefore);
      expect(breaks).toBe('page');
      expect(await page.locator('.strip a:visible').count()).toBe(3);
      expect(await page.locator('form:visible, .tabs:visible').count()).toBe(0);
    });
  });
});
