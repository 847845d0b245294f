import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { DESKTOP } from '../harness/browser.ts';
import { awake, useWindows } from './window.ts';

const windows = useWindows();

/** What has the focus: its words, and what shows it (the outline of itself, or of the drawing beside it). */
const focused = (page: Page): Promise<{ words: string; role: string; outline: string }> =>
  page.evaluate(() => {
    const active = document.activeElement!;
    const shown = active.matches('[type=range]') ? active.nextElementSibling! : active;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    return {
      words: (active.getAttribute('aria-label') ?? active.textContent).trim(),
      role: active.getAttribute('role') ?? active.getAttribute('type') ?? active.tagName.toLowerCase(),
      outline: outlineStyle === 'none' ? 'none' : outlineWidth,
    };
  });

/** Presses Tab until the stop is reached; every stop on the way must be seen. */
async function tabTo(page: Page, isThere: (stop: { words: string; role: string }) => boolean): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    expect(stop).toMatchObject({ outline: '3px' });
    if (isThere(stop)) return;
  }
  throw new Error(`not reached from the keyboard: ${isThere.toString()}`);
}

test('from the top of / to a figure of Kent and its source, by keyboard only', async () => {
  await windows.at('', DESKTOP, async (page) => {
    await awake(page);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ words: 'Skip to main content', outline: '3px' });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ words: 'Exit this page', outline: '3px' });

    await tabTo(page, ({ role }) => role === 'combobox');
    await page.keyboard.type('maidstone');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const option = await page.getByRole('combobox').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${option}`).innerText()).toContain('Kent');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/area/kent/');
    await awake(page);

    const figure = page.locator('#newest-figure');
    await tabTo(page, ({ words }) => words.includes('Source and definition'));
    await page.keyboard.press('Enter');
    expect(await figure.innerText()).toContain('Police recorded crime open data');

    await tabTo(page, ({ words }) => words.startsWith('Online-flagged'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/area/kent/?measure=cyberflag-foi');
    expect(await figure.innerText()).toMatch(/^735\b/);
    expect((await focused(page)).words).toMatch(/^Online-flagged/);

    await tabTo(page, ({ role }) => role === 'range');
    const slider = page.getByRole('slider');
    expect(await slider.getAttribute('aria-valuetext')).toContain('735');
    await page.keyboard.press('ArrowLeft');
    expect(await slider.getAttribute('aria-valuetext')).toContain('490');
    await page.keyboard.press('Home');
    expect(await slider.getAttribute('aria-valuetext')).toContain('63');

    await tabTo(page, ({ words }) => words.startsWith('Kent Online'));
    const inTable = await page.evaluate(() => document.activeElement!.closest('table') !== null);
    expect(inTable).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator(':target').innerText()).toContain('Kent Online');
  });
});

test('the skip link leads past the header to what the page is about', async () => {
  await windows.at('area/kent/', DESKTOP, async (page) => {
    await awake(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
  });
});

test.each(['', 'area/kent/', 'help/', 'about/', 'no-such-page/', 'exit/'])(
  'every stop of /%s shows the focus',
  async (address) => {
    await windows.at(address, DESKTOP, async (page) => {
      await awake(page);
      const unseen = new Set<string>();
      let stops = 0;
      for (; stops < 400; stops += 1) {
        await page.keyboard.press('Tab');
        const { words, role, outline } = await focused(page);
        if (role === 'body') break;
        if (outline !== '3px') unseen.add(`${role} ${words}: ${outline}`);
      }
      expect([...unseen]).toEqual([]);
      expect(stops).toBeGreaterThan(0);
      expect(stops).toBeLessThan(400);
    });
  },
);
