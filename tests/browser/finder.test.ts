import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { DESKTOP, NARROW, NO_SCRIPTS, PHONE, STILL } from './harness/browser.ts';
import { recordErrors } from './harness/errors.ts';
import { recordRequests } from './harness/requests.ts';
import { useWindows } from './pages/window.ts';

const windows = useWindows();

/** Opens the first page and hands it over. */
const at = <T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> =>
  windows.at('', { ...STILL, ...options }, look);

const finder = (page: Page) => page.getByRole('combobox', { name: 'Find your police force' });
const options = (page: Page) => page.getByRole('option');

describe('finding a force', () => {
  test.each([
    ['Maidstone', 'Kent'],
    ['me14 1xx', 'Kent'],
    ['Met', 'Metropolitan Police'],
    ['northants', 'Northamptonshire'],
  ])('"%s" and Enter lead to %s', async (text, heading) => {
    await at(PHONE, async (page) => {
      await finder(page).fill(text);
      await options(page).first().waitFor();
      await finder(page).press('Enter');
      await page.waitForURL('**/area/**');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading);
    });
  });

  test('by keyboard alone: Tab, letters, Down, Enter', async () => {
    await at(DESKTOP, async (page) => {
      await finder(page).focus();
      await page.keyboard.type('newport');
      await options(page).first().waitFor();
      await page.keyboard.press('ArrowDown');
      const active = await finder(page).getAttribute('aria-activedescendant');
      expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/area/gwent/');
    });
  });

  test('by a tap on a phone', async () => {
    await at(PHONE, async (page) => {
      await finder(page).fill('newport');
      await page.getByRole('option', { name: 'Newport, Isle of Wight' }).tap();
      await page.waitForURL('**/area/hampshire/');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Hampshire and Isle of Wight');
    });
  });

  test('nothing found leads to the list of all forces', async () => {
    await at(PHONE, async (page) => {
      await finder(page).fill('xyzzyx');
      await page.getByRole('link', { name: 'See the list of all forces' }).tap();
      await page.waitForFunction(() => document.querySelector<HTMLElement>('.finder-popup')?.hidden);
      expect(new URL(page.url()).hash).toBe('#all-forces');
    });
  });
});

test('what is typed goes nowhere, and nothing goes wrong', async () => {
  await windows.within(PHONE, async (page, context) => {
    await page.goto(windows.site.url());
    const requests = recordRequests(context);
    const errors = recordErrors(page);
    await finder(page).pressSequentially('Yeovil');
    await options(page).first().waitFor();
    expect(errors).toEqual([]);
    expect(requests.all.filter((url) => /yeovil/i.test(decodeURIComponent(url)))).toEqual([]);
    expect(requests.outside(windows.site.origin)).toEqual([]);
  });
});

test('what is typed before scripts run is kept and answered, with the focus where it was', async () => {
  await windows.within(PHONE, async (page) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(windows.site.url(), { waitUntil: 'commit' });
    await finder(page).fill('maidst');
    release();
    await options(page).first().waitFor();
    expect(await finder(page).inputValue()).toBe('maidst');
    expect(await finder(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });
});

describe('the list on the screen', () => {
  const boxes = (page: Page) =>
    page.evaluate(() => {
      const box = (selector: string) => {
        const found = document.querySelector(selector);
        if (found === null) throw new Error(`No ${selector}`);
        const { top, bottom, left, right } = found.getBoundingClientRect();
        return { top, bottom, left, right };
      };
      const heights = [...document.querySelectorAll('[role="option"]')].map((one) => one.clientHeight);
      return {
        popup: box('.finder-popup'),
        strip: box('.strip'),
        exit: box('.exit'),
        lowest: Math.min(...heights),
        fully: [...document.querySelectorAll('[role="option"]')].filter(
          (one) => one.getBoundingClientRect().bottom <= box('.finder-popup').bottom + 1,
        ).length,
        wide: document.documentElement.scrollWidth - innerWidth,
      };
    });
  const withKeyboard = { ...PHONE, viewport: { width: 390, height: 500 } };

  test.each([
    ['a phone', PHONE],
    ['a phone with its keyboard up', withKeyboard],
    ['a narrow phone', NARROW],
    ['a desktop', DESKTOP],
  ])(
    'on %s covers neither help nor exit, and shows three options of 44 pixels or more',
    async (_name, screen) => {
      const { popup, strip, exit, lowest, fully, wide } = await at(screen, async (page) => {
        await finder(page).click();
        await finder(page).fill('newport');
        await options(page).nth(5).waitFor({ state: 'attached' });
        return boxes(page);
      });
      expect(popup.bottom).toBeLessThanOrEqual(strip.top + 1);
      expect(popup.top).toBeGreaterThanOrEqual(exit.bottom);
      expect(lowest).toBeGreaterThanOrEqual(44);
      expect(fully).toBeGreaterThanOrEqual(3);
      expect(wide).toBeLessThanOrEqual(0);
    },
  );

  test('an option reached by keys is scrolled into it', async () => {
    await at(withKeyboard, async (page) => {
      await finder(page).fill('newport');
      await options(page).first().waitFor();
      await page.keyboard.press('ArrowUp');
      const [option, popup] = await Promise.all([
        page.locator('[aria-selected="true"]').boundingBox(),
        page.locator('.finder-popup').boundingBox(),
      ]);
      if (option === null || popup === null) throw new Error('Nothing is shown');
      expect(option.y).toBeGreaterThanOrEqual(popup.y);
      expect(option.y + option.height).toBeLessThanOrEqual(popup.y + popup.height + 1);
    });
  });
});

test('without scripts a line and the list stand in the place of the search', async () => {
  await at({ ...PHONE, ...NO_SCRIPTS }, async (page) => {
    expect(await page.locator('.finder').isVisible()).toBe(false);
    const link = page.getByRole('link', { name: 'Choose your police force from the list of all forces' });
    expect(await link.isVisible()).toBe(true);
    await link.click();
    expect(await page.locator('#all-forces').isVisible()).toBe(true);
  });
});
