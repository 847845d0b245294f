import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { DESKTOP, NARROW, NO_SCRIPTS, PHONE } from './harness/browser.ts';
import { recordErrors } from './harness/errors.ts';
import { waitForOfflineReady } from './harness/offline.ts';
import { violations } from './pages/axe.ts';
import { useWindows } from './pages/window.ts';

const TWO = 'compare/?areas=kent,essex&measure=prc-88a';
const FOUR =
  'compare/?areas=hampshire,avon-and-somerset,metropolitan,greater-manchester&measure=prc-child&show=rate';

const windows = useWindows();
const { at } = windows;

const columns = (page: Page): Promise<string[]> => page.locator('.compare thead th').allInnerTexts();
const charts = async (page: Page, howMany: number): Promise<void> => {
  await expect.poll(() => page.locator('.compare-charts .chart').count()).toBe(howMany);
};

const noteAndChart = async (page: Page) => ({
  note: (await page.locator('.compare .note').boundingBox())!,
  chart: (await page.locator('.compare-charts .chart').first().boundingBox())!,
});

describe('a shared comparison', () => {
  test('shows the areas in alphabetical order, and nothing fails aloud', async () => {
    await windows.within({ ...PHONE, serviceWorkers: 'allow' }, async (page) => {
      const errors = recordErrors(page);
      await page.goto(windows.site.url(TWO));
      await charts(page, 2);
      expect(await columns(page)).toEqual(['Year', 'Essex', 'Kent']);
      expect(await page.locator('.compare .note').innerText()).toContain('never add the two');
      expect(errors).toEqual([]);
    });
  });

  test.each([
    ['320 px', NARROW],
    ['1280 px', DESKTOP],
  ])('needs no sideways scrolling of the page at %s', async (_, options) => {
    await at(FOUR, options, async (page) => {
      await charts(page, 4);
      const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(wide).toBeLessThanOrEqual(window ?? 0);
      // The last column is reached by scrolling the table alone.
      await page.locator('.compare thead th').last().scrollIntoViewIfNeeded();
      expect(await page.locator('.compare thead th').last().isVisible()).toBe(true);
    });
  });

  test('the caveat stands right above the charts on a phone', async () => {
    await at(TWO, PHONE, async (page) => {
      await charts(page, 2);
      const { note, chart } = await noteAndChart(page);
      const gap = chart.y - (note.y + note.height);
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(160);
    });
  });

  test('the caveat stands beside the charts on a wide screen, on the first screen', async () => {
    await at(TWO, DESKTOP, async (page) => {
      await charts(page, 2);
      const { note, chart } = await noteAndChart(page);
      expect(note.x + note.width).toBeLessThan(chart.x);
      expect(note.y + note.height).toBeLessThan(900);
    });
  });

  test('breaks no rule that axe knows, light or dark', async () => {
    await at(FOUR, PHONE, async (page) => {
      await charts(page, 4);
      expect(await violations(page)).toEqual([]);
    });
  });

  test('equal counts stand at equal heights', async () => {
    await at(TWO, DESKTOP, async (page) => {
      await charts(page, 2);
      // Both lines stand on the same baseline and both axes end at the higher of the two.
      const bases = await page
        .locator('.compare-charts .chart .base')
        .evaluateAll((lines) => lines.map((line) => line.getAttribute('y1')));
      expect(new Set(bases).size).toBe(1);
      const tops = await page
        .locator('.compare-charts .chart')
        .evaluateAll((all) =>
          all.map((chart) =>
            Math.min(...[...chart.querySelectorAll('.ring')].map((ring) => Number(ring.getAttribute('cy')))),
          ),
        );
      expect(tops[0]).not.toBe(tops[1]);
    });
  });

  test('what is read does not move when the figures come', async () => {
    await windows.within(PHONE, async (page) => {
      await page.addInitScript(() => {
        const seen = { shift: 0 };
        Object.assign(globalThis, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
            if (!entry.hadRecentInput) seen.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(windows.site.url(TWO));
      await charts(page, 2);
      const shift = await page.evaluate(async () => {
        // What moved in a frame is told after it.
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        return (globalThis as unknown as { seen: { shift: number } }).seen.shift;
      });
      expect(shift).toBe(0);
    });
  });
});

describe('choosing', () => {
  test('works with the keyboard alone, and the address follows', async () => {
    await at('compare/', DESKTOP, async (page) => {
      const list = page.getByLabel('Add an area');
      await expect.poll(() => page.evaluate(() => document.documentElement.className)).not.toContain('asks');
      await list.focus();
      await page.keyboard.type('Kent');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await charts(page, 1);
      expect(new URL(page.url()).search).toBe('?areas=kent&measure=prc-86-88a');
      await page.getByRole('button', { name: 'Remove Kent' }).press('Enter');
      await charts(page, 0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('compare-add');
    });
  });

  test('controls are as large as a thumb', async () => {
    await at('compare/?areas=kent', PHONE, async (page) => {
      await charts(page, 1);
      const small = await page
        .locator('.compare :is(button, select, summary)')
        .evaluateAll((all) =>
          all.filter((e) => e.getBoundingClientRect().height < 44).map((e) => e.textContent),
        );
      expect(small).toEqual([]);
    });
  });
});

test('an address of nonsense and markup gets plain sentences and a sensible page', async () => {
  const nonsense = `compare/?areas=kent,%3Cimg%20src=x%20onerror=alert(1)%3E,%E0%A4%A&measure=%3Cb%3E&show=%00`;
  await at(nonsense, PHONE, async (page) => {
    await charts(page, 1);
    expect(await page.locator('.compare > .caution').allInnerTexts()).toEqual([
      'This address names an area that is not in our list. It is left out.',
      'This address asks for something that we do not have. “Image and grooming offences” is shown.',
    ]);
    expect(await page.locator('main img, main b:has-text("<")').count()).toBe(0);
  });
});

test('with scripts off it says so, leads to the list of forces, and has no dead control', async () => {
  await at(TWO, NO_SCRIPTS, async (page) => {
    const main = page.locator('main');
    expect(
      await main.getByRole('link', { name: 'choose one from the list of all forces' }).getAttribute('href'),
    ).toBe('/#all-forces');
    const dead = await main
      .locator('button, select, input, summary')
      .evaluateAll((all) => all.filter((control) => control.checkVisibility()).length);
    expect(dead).toBe(0);
    expect(await main.innerText()).toContain('not the number of children');
  });
});

test('printed, it has the caveat, every chart and the table, and no control', async () => {
  await at(TWO, DESKTOP, async (page) => {
    await charts(page, 2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.compare .note').isVisible()).toBe(true);
    expect(await page.locator('.compare table').isVisible()).toBe(true);
    expect(await page.locator('.compare :is(button, select, summary):visible').count()).toBe(0);
  });
});

describe('without the database', () => {
  const BLOCKED = { ...PHONE, serviceWorkers: 'allow' } as const;
  const blockDatabase = (page: Page): Promise<unknown> =>
    page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });

  test('and without a connection it takes the figures from the saved pages', async () => {
    await windows.within(BLOCKED, async (page) => {
      await blockDatabase(page);
      await page.goto(windows.site.url());
      await waitForOfflineReady(page);
      await windows.site.stop();
      try {
        await page.goto(windows.site.url(TWO));
        await charts(page, 2);
        expect(await columns(page)).toEqual(['Year', 'Essex', 'Kent']);
      } finally {
        await windows.site.start();
      }
    });
  });

  test('and without a worker it names the area that could not be had, and a second try gets it', async () => {
    await windows.within(PHONE, async (page) => {
      await blockDatabase(page);
      await page.route('**/api/v1/areas/essex.json', (route) => route.abort());
      await page.goto(windows.site.url(TWO));
      await page
        .getByRole('alert')
        .filter({ hasText: 'The figures for Essex could not be loaded' })
        .waitFor();
      await charts(page, 1);
      await page.unroute('**/api/v1/areas/essex.json');
      await page.getByRole('button', { name: 'Try again' }).click();
      await charts(page, 2);
      expect(await page.getByRole('alert').count()).toBe(0);
    });
  });
});
