import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { DESKTOP, NARROW, PHONE } from '../harness/browser.ts';
import { KINDS, tables } from './addresses.ts';
import { awake, useWindows } from './window.ts';

const windows = useWindows();

/** A window of 1280 px at 200%, and one of 320 px: what reflow is asked for. */
const SMALL = [
  ['320 px', NARROW],
  ['1280 px at 200%', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ['1280 px at 400%', { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 }],
] satisfies [string, BrowserContextOptions][];

/** Elements that make the page wider than the window; what scrolls in a box of its own does not. */
async function tooWide(page: Page): Promise<string[]> {
  // Not innerWidth: a phone shows a page that is too wide smaller, and gives the width it came to.
  const { width } = page.viewportSize()!;
  return page.evaluate((room) => {
    document.querySelectorAll('details').forEach((one) => (one.open = true));
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= room) return [];
    const over = [...document.querySelectorAll('main *')].filter(
      (one) => !one.closest('.chips') && one.getBoundingClientRect().right > room + 1,
    );
    return [`${scrollWidth} px wide`, ...over.map((one) => one.outerHTML.slice(0, 80)).slice(0, 3)];
  }, width);
}

/** Links and buttons of the frame that a finger could not hit in the middle. */
const outOfReach = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('header a:not(.skip), .strip a')]
      .filter((link) => {
        const { left, right, top, bottom } = link.getBoundingClientRect();
        const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return left < 0 || right > innerWidth || !link.contains(met);
      })
      .map((link) => link.textContent),
  );

describe.each(SMALL)('at %s', (_, options) => {
  test.each(KINDS)(
    '/%s fits its width with everything unfolded, and its frame can be tapped',
    async (address) => {
      await windows.at(address, options, async (page) => {
        expect(await outOfReach(page)).toEqual([]);
        expect(await tooWide(page)).toEqual([]);
      });
    },
  );
});

/**
 * What makes an open area too wide, as it is and with each measure of Freedom of Information answers chosen: their tables name
 * a source in every row, and so are the widest.
 */
const tooWideInAnyMeasure = (page: Page): Promise<string[]> =>
  page.evaluate(async (room) => {
    const wide = (): string[] => {
      document.querySelectorAll('details').forEach((one) => (one.open = true));
      const { scrollWidth } = document.documentElement;
      return scrollWidth > room ? [`${location.href}: ${scrollWidth} px wide`] : [];
    };
    const found = wide();
    const choices = document.querySelector('nav[aria-label="Choose what is counted"]');
    for (const link of choices?.querySelectorAll<HTMLElement>('a:not([href*="prc-"])') ?? []) {
      link.click();
      // The long parts of the page follow after the paint.
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      found.push(...wide());
    }
    return found;
  }, page.viewportSize()!.width);

test('every force, with each of its published measures, and Kent by quarter, fits 320 px', async () => {
  const wide: string[] = [];
  await windows.within(NARROW, async (page) => {
    for (const { id } of tables.forces) {
      await page.goto(windows.site.url(`area/${id}/`));
      await awake(page);
      wide.push(...(await tooWideInAnyMeasure(page)));
    }
    await page.goto(windows.site.url('area/kent/?measure=prc-86&by=quarter'));
    await awake(page);
    wide.push(...(await tooWide(page)));
  });
  expect(wide).toEqual([]);
});

/** Steps through a page with Tab, and says of each stop what hides any part of it. */
async function hiddenStops(page: Page): Promise<{ stops: number; hidden: string[] }> {
  const hidden = new Set<string>();
  let stops = 0;
  for (; stops < 600; stops += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const active = document.activeElement;
      if (active === null || active === document.body) return 'end';
      if (active.closest('.strip, .top, .tabs, .skip')) return null;
      // A slider lies unseen over its drawing, which shows the focus in its place.
      const box = active.getBoundingClientRect();
      const bars = [...document.querySelectorAll('.strip, .tabs, .top')].filter(
        (bar) => getComputedStyle(bar).position === 'fixed',
      );
      const covered = bars.some((bar) => {
        const { top, bottom } = bar.getBoundingClientRect();
        return box.bottom > top + 1 && box.top < bottom - 1;
      });
      const seen = box.bottom > 0 && box.top < innerHeight;
      return covered || !seen ? `${active.outerHTML.slice(0, 90)} at ${box.top} to ${box.bottom}` : null;
    });
    if (found === 'end') break;
    if (found !== null) hidden.add(found);
  }
  return { stops, hidden: [...hidden] };
}

describe('the keyboard', () => {
  test.each([
    ['', PHONE],
    ['', NARROW],
    ['area/kent/', PHONE],
    ['area/kent/', NARROW],
    ['area/kent/', DESKTOP],
    ['help/', NARROW],
    ['about/', PHONE],
  ])('never stands under the help strip or the tabs on /%s', async (address, { viewport }) => {
    const { stops, hidden } = await windows.at(address, { viewport }, async (page) => {
      await awake(page);
      return hiddenStops(page);
    });
    expect(hidden).toEqual([]);
    expect(stops).toBeGreaterThan(10);
    expect(stops).toBeLessThan(600);
  });
});

/** Controls that people use again and again: they have the size of a fingertip. */
const MAIN = [
  '.exit',
  '.brand',
  '.tabs a',
  '.strip a',
  'main button',
  'main summary',
  '[role=combobox]',
  'main nav a',
  'main li a[href*="/area/"]',
  'main a[href^="tel:"]',
  'main a[href^="sms:"]',
  'main label:has(input)',
].join(', ');

describe('a finger', () => {
  test.each(KINDS)('finds the main controls of /%s 44 px high and wide', async (address) => {
    const small = await windows.at(address, PHONE, async (page) => {
      await awake(page);
      return page.locator(MAIN).evaluateAll((controls) =>
        controls.flatMap((control) => {
          const { width, height } = control.getBoundingClientRect();
          // A link in a sentence is as high as its line: WCAG 2.5.8 leaves it out.
          const inText = getComputedStyle(control).display === 'inline';
          if (!control.checkVisibility() || inText || (width >= 43.9 && height >= 43.9)) return [];
          return `${control.outerHTML.slice(0, 90)}: ${width} x ${height}`;
        }),
      );
    });
    expect(small).toEqual([]);
  });
});
