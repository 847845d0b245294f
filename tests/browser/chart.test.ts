import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { DESKTOP, NARROW, NO_SCRIPTS, PHONE } from './harness/browser.ts';
import { useWindows } from './pages/window.ts';

const RECORDED = 'area/kent/?measure=prc-86-88a';

const windows = useWindows();

/** Waits until the scripts answer: a key moves the slider only then. */
async function firstStep(page: Page): Promise<void> {
  const slider = page.getByRole('slider');
  const before = await slider.getAttribute('aria-valuetext');
  await expect
    .poll(async () => {
      await slider.press('ArrowLeft');
      return slider.getAttribute('aria-valuetext');
    })
    .not.toBe(before);
}

/** Every text shown in the drawing that reaches over the edge of the window or lies over another one. */
const clashes = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('.chart svg text')].filter((text) => text.checkVisibility());
    const boxes = texts.map((text) => [text.textContent ?? '', text.getBoundingClientRect()] as const);
    const outside = boxes.filter(([, box]) => box.left < 0 || box.right > innerWidth);
    // The box of a text holds the room above and below its letters: a few px of that may be shared.
    const over = boxes.filter(([, a], i) =>
      boxes
        .slice(i + 1)
        .some(
          ([, b]) =>
            Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5,
        ),
    );
    return [...outside, ...over].map(([text]) => text);
  });

describe('the chart of an area', () => {
  test('is whole with scripts off: line, values, gap, and the newest figure in words', async () => {
    await windows.at('area/kent/', { ...PHONE, ...NO_SCRIPTS }, async (page) => {
      const chart = page.locator('.chart').first();
      expect(await chart.getByRole('img').isVisible()).toBe(true);
      expect(await chart.locator('path.line').getAttribute('d')).toMatch(/^M[\d.]+ [\d.]+L/);
      expect(await chart.locator('.chart-said').innerText()).toMatch(/\d/);
      expect(await page.getByRole('slider').count()).toBe(0);
    });
  });

  test.each([
    ['320 px', NARROW],
    ['390 px', PHONE],
    ['1280 px', DESKTOP],
  ])('no word lies over another or over the edge at %s', async (_, { viewport }) => {
    for (const address of [
      'area/kent/',
      RECORDED,
      `${RECORDED}&by=quarter`,
      'area/essex/?measure=prc-child',
    ]) {
      await windows.at(address, { viewport }, async (page) => {
        await firstStep(page);
        const faults = await clashes(page);
        expect({ address, faults }).toEqual({ address, faults: [] });
      });
    }
  });

  test('is stepped through with the keyboard, says each point, and nothing moves', async () => {
    await windows.at(RECORDED, PHONE, async (page) => {
      await firstStep(page);
      const slider = page.getByRole('slider');
      const said = page.locator('.chart-said');
      // Not of the window: a notice that comes or goes makes room at its end.
      const heightOfAll = (): Promise<number> =>
        page.evaluate(() => document.querySelector('main')!.offsetHeight);
      const height = await heightOfAll();
      const heard = new Set<string | null>();
      await slider.press('End');
      for (let i = 0; i < 14; i++) {
        const spoken = await slider.getAttribute('aria-valuetext');
        expect(await said.innerText()).toBe(spoken);
        heard.add(spoken);
        await slider.press('ArrowLeft');
      }
      expect(heard.size).toBe(14);
      expect(await heightOfAll()).toBe(height);
    });
  });

  test('shows where the keyboard is with an outline of 3 px', async () => {
    await windows.at('area/kent/', DESKTOP, async (page) => {
      await firstStep(page);
      const outline = await page
        .locator('.chart-hit')
        .first()
        .evaluate((hit) => getComputedStyle(hit).outline);
      expect(outline).toMatch(/solid 3px/);
    });
  });

  test('a tap on a column chooses its point', async () => {
    await windows.at(RECORDED, PHONE, async (page) => {
      await firstStep(page);
      const box = await page.locator('.chart-hit').first().boundingBox();
      await page.touchscreen.tap(box!.x + 4, box!.y + 10);
      expect(await page.locator('.chart-said').innerText()).toMatch(/^2012\/13/);
    });
  });

  test('no line crosses the day on which counting changed', async () => {
    await windows.at(RECORDED, PHONE, async (page) => {
      const at = await page.locator('#trend .break').last().getAttribute('x1');
      const path = await page.locator('#trend path.line').getAttribute('d');
      const runs = path!
        .split('M')
        .slice(1)
        .map((run) => run.split('L').map((spot) => Number.parseFloat(spot)));
      const day = Number.parseFloat(at!);
      expect(runs.length).toBe(2);
      expect(runs.filter((run) => run[0]! < day && run.at(-1)! > day)).toEqual([]);
    });
  });
});
