import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { dayWords } from '../../src/figures/period-words.ts';
import { DARK, DESKTOP, NO_SCRIPTS, PHONE } from './harness/browser.ts';
import { recordErrors } from './harness/errors.ts';
import { DIST } from './harness/site.ts';
import { useWindows } from './pages/window.ts';

const windows = useWindows();

const AREAS = readdirSync(path.join(DIST, 'area'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Width in px of a sheet of A4 less its margins of 12 mm; its height less theirs is 1031 px. */
const SHEET = { width: 702, height: 1031 };

const at = (
  pathBelowBase: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> => windows.at(pathBelowBase, options, look);

/** Pages of a PDF: objects of the type Page, not Pages. */
const pagesIn = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

const printed = async (page: Page): Promise<number> => pagesIn(await page.pdf({ format: 'A4' }));

/** The text that goes on paper. */
async function paper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: 'screen' });
  return text.replaceAll(/\s+/g, ' ');
}

const linkIsReady = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('.b-link path') !== null);

describe('the printed briefing of an area', () => {
  test('it is one sheet of A4 for each of the 46 areas', async () => {
    expect(AREAS).toHaveLength(46);
    await at('', DESKTOP, async (page) => {
      const counts: Record<string, number> = {};
      for (const area of AREAS) {
        await page.goto(windows.site.url(`area/${area}/`), { waitUntil: 'domcontentloaded' });
        counts[area] = await printed(page);
      }
      expect(counts).toEqual(Object.fromEntries(AREAS.map((area) => [area, 1])));
    });
  });

  test.each([
    'dyfed-powys/?measure=scc-foi',
    'northern-ireland/?measure=cyberflag-foi',
    'northern-ireland/?measure=scc-foi',
    'lancashire/?measure=scc-foi',
    'cambridgeshire/?measure=prc-child',
    'avon-and-somerset/?measure=prc-88a&by=quarter',
    'kent/?by=rate',
  ])('it is one sheet for %s', async (address) => {
    await at(`area/${address}`, DESKTOP, async (page) => {
      await linkIsReady(page);
      expect(await printed(page)).toBe(1);
    });
  });

  test.each([
    'cambridgeshire/?measure=prc-child',
    'northern-ireland/?measure=cyberflag-foi',
    'police-scotland/',
  ])('%s leaves room for wider letters than ours, and nothing sticks out at the side', async (address) => {
    await at(`area/${address}`, { viewport: { ...SHEET, height: 600 } }, async (page) => {
      await linkIsReady(page);
      await page.emulateMedia({ media: 'print' });
      const size = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        height: document.documentElement.getBoundingClientRect().height,
      }));
      expect(size.width).toBeLessThanOrEqual(SHEET.width);
      expect(size.height).toBeLessThan(SHEET.height * 0.98);
    });
  });

  test('it has figure, chart, table, three caveats, sources, edition, help numbers and address, and no navigation', async () => {
    await at('area/kent/', { ...DESKTOP, serviceWorkers: 'allow' }, async (page) => {
      const errors = recordErrors(page);
      await linkIsReady(page);
      const newest = await page.textContent('.figure-number');
      const edition = await page.getAttribute('html', 'data-edition-date');
      const text = await paper(page);
      for (const part of [
        'Kent: Image and grooming offences',
        `${newest} image and grooming offences, recorded from April`,
        'April to December 2025 (part of a year)',
        '2012/13',
        'not the number of children',
        'Areas cannot be ranked',
        'Home Office',
        `Figures of ${dayWords(edition ?? '')}.`,
        '999',
        '0800 1111',
        '116 123',
        windows.site.url('area/kent/'),
      ]) {
        expect(text).toContain(part);
      }
      expect(text).not.toMatch(/Exit this page|Take it away|Download|Skip to|Pin/);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.briefing li:visible').count()).toBeGreaterThanOrEqual(4);
      expect(await page.locator('.briefing .chart svg:visible').count()).toBeGreaterThan(0);
      expect(await page.locator('.b-link svg').isVisible()).toBe(true);
      expect(errors).toEqual([]);
    });
  });

  test('it follows the measure that is chosen, at once', async () => {
    await at('area/kent/', DESKTOP, async (page) => {
      await linkIsReady(page);
      // In one task: what is drawn after the next paint is still that of the former measure.
      const heading = await page.evaluate(() => {
        document.querySelector<HTMLElement>('.chips a[href="?measure=prc-88a"]')?.click();
        dispatchEvent(new Event('beforeprint'));
        return document.querySelector('.briefing h2')?.textContent;
      });
      expect(heading).toBe('Kent: Grooming');
      expect(await printed(page)).toBe(1);
      const text = await paper(page);
      expect(text).toContain('Kent: Grooming');
      expect(text).toContain(windows.site.url('area/kent/?measure=prc-88a'));
    });
  });

  test('from the quarters it prints the years, with the address of the years', async () => {
    await at('area/kent/?measure=prc-88a&by=quarter', DESKTOP, async (page) => {
      await linkIsReady(page);
      const text = await paper(page);
      expect(text).toContain('2012/13');
      expect(text).not.toContain('by=quarter');
      expect(text).not.toContain('April to June 2012');
    });
  });

  test('the button prints it', async () => {
    await at('area/kent/', PHONE, async (page) => {
      await page.evaluate(() => {
        window.print = () => (document.documentElement.dataset['printed'] = 'yes');
      });
      await page.getByRole('button', { name: 'Print a one-page briefing' }).click();
      await expect.poll(() => page.getAttribute('html', 'data-printed')).toBe('yes');
      expect(await page.locator('.b-link path').count()).toBe(1);
    });
  });

  test('with scripts off it is complete but for the QR code, and one sheet too', async () => {
    await at('area/kent/', { ...DESKTOP, ...NO_SCRIPTS }, async (page) => {
      expect(await page.locator('.briefing').isVisible()).toBe(false);
      expect(await printed(page)).toBe(1);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.briefing').innerText()).toContain('Local Figures: /area/kent/');
      expect(await page.locator('.b-link svg').count()).toBe(0);
    });
  });

  test('in dark mode it is black on white', async () => {
    await at('area/kent/', { ...DESKTOP, ...DARK }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const seen = await page.evaluate(() => {
        const css = (selector: string): CSSStyleDeclaration =>
          getComputedStyle(document.querySelector(selector)!);
        return [
          css('body').backgroundColor,
          css('.briefing h2').color,
          css('.briefing .chart .line').stroke,
          css('.strip b').color,
        ];
      });
      expect(seen).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
    });
  });

  test('no id stands twice on the page because of it', async () => {
    await at('area/kent/', DESKTOP, async (page) => {
      const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((e) => e.id));
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
});
