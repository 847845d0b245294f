import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { BrowserContextOptions, Download, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { DARK, DESKTOP, NARROW, NO_SCRIPTS, PHONE } from './harness/browser.ts';
import { recordErrors } from './harness/errors.ts';
import { useWindows } from './pages/window.ts';

const windows = useWindows();

/** Opens an area and waits until its scripts have taken it over. */
const at = (
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> =>
  windows.at(path, options, async (page) => {
    if (options.javaScriptEnabled !== false) await awake(page);
    await look(page);
  });

/** A button that is pressed before scripts have taken it over does nothing; the QR code comes right after that. */
const awake = (page: Page): Promise<unknown> => page.waitForSelector('.b-link path', { state: 'attached' });

async function download(page: Page, name: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return file;
}

const textOf = async (file: Download): Promise<string> => readFile(await file.path(), 'utf8');

describe('taking away what is shown', () => {
  test('the numbers are saved as CSV and read back equal to the table on the page', async () => {
    await at('area/kent/?measure=prc-88a', PHONE, async (page) => {
      const file = await download(page, 'Download numbers (CSV)');
      expect(file.suggestedFilename()).toMatch(
        /^local-figures_kent_prc-88a_2012-04-to-\d{4}-\d\d_home-office_edition-\d{4}-\d\d-\d\d_ogl-3\.csv$/,
      );
      const lines: Record<string, string>[] = parse(await textOf(file), { bom: true, columns: true });
      const saved = lines.filter((l) => l['status'] === 'stands').map((l) => Number(l['count']));
      const rows = page.locator('.trend table').first().locator('tbody tr:not(.break) td:nth-child(2)');
      const shown = (await rows.allTextContents()).map((text) =>
        Number.parseInt(text.replaceAll(',', ''), 10),
      );
      expect(saved.toReversed()).toEqual(shown);
      await expect.poll(() => page.textContent('.take output')).toContain(file.suggestedFilename());
    });
  });

  test('the picture is a white SVG and a white PNG of twice the size, in dark mode too', async () => {
    await at('area/kent/', { ...PHONE, ...DARK }, async (page) => {
      const errors = recordErrors(page);
      const svg = await textOf(await download(page, 'Download picture (SVG)'));
      expect(svg).toContain('not the number of children');
      expect(svg).toContain('Home Office');
      const png = await readFile(await (await download(page, 'Download picture (PNG)')).path());
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 2 * height]);
      const drawn = await page.evaluate(
        async (bytes) => {
          const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          const context = canvas.getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
          let dark = 0;
          for (let i = 0; i < data.length; i += 4) if (data[i]! < 128) dark++;
          return { corner: Array.from(data.slice(0, 4)), dark };
        },
        [...png],
      );
      expect(drawn.corner).toEqual([255, 255, 255, 255]);
      expect(drawn.dark).toBeGreaterThan(5000);
      expect(errors).toEqual([]);
    });
  });

  test('the SVG looks the same on its own: nothing in it is left to a style sheet', async () => {
    await at('area/kent/', PHONE, async (page) => {
      const svg = await textOf(await download(page, 'Download picture (SVG)'));
      await page.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
      const colours = await page.evaluate(() => [
        ...new Set([...document.querySelectorAll('path,circle')].map((e) => getComputedStyle(e).stroke)),
      ]);
      expect(colours).toContain('rgb(10, 92, 90)');
    });
  });

  test('quarters and rates are saved as they are shown', async () => {
    await at('area/kent/?measure=prc-88a&by=quarter', PHONE, async (page) => {
      expect((await download(page, 'Download numbers (CSV)')).suggestedFilename()).toContain('_quarters_');
      await page.getByRole('button', { name: 'Rate' }).click();
      const file = await download(page, 'Download picture (SVG)');
      expect(file.suggestedFilename()).toContain('_rate_');
      expect(await textOf(file)).toContain('for every 10,000 children');
    });
  });
});

describe('sharing', () => {
  test('without a share sheet the link is copied, and that is said aloud', async () => {
    await at(
      'area/kent/?measure=prc-88a',
      {
        ...DESKTOP,
        permissions: ['clipboard-read', 'clipboard-write'],
      },
      async (page) => {
        await page.evaluate(() => Object.defineProperty(Navigator.prototype, 'share', { value: undefined }));
        await page.evaluate(() => delete (Navigator.prototype as { share?: unknown }).share);
        await page.getByRole('button', { name: 'Share', exact: true }).click();
        await expect.poll(() => page.getByRole('status').filter({ hasText: 'Link copied.' }).count()).toBe(1);
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          windows.site.url('area/kent/?measure=prc-88a'),
        );
      },
    );
  });

  test('where nothing can be copied the link stands in a field', async () => {
    await at('area/kent/', DESKTOP, async (page) => {
      await page.evaluate(() => {
        delete (Navigator.prototype as { share?: unknown }).share;
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await expect
        .poll(() => page.getByLabel('Link to this page').inputValue())
        .toBe(windows.site.url('area/kent/'));
    });
  });
});

describe('the section', () => {
  test('its buttons are large enough for a thumb and stay inside a narrow screen', async () => {
    await at('area/kent/', NARROW, async (page) => {
      const boxes = await Promise.all((await page.locator('.take button').all()).map((b) => b.boundingBox()));
      expect(boxes).toHaveLength(5);
      for (const box of boxes) {
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
      }
    });
  });

  test('a measure that is chosen is what is saved', async () => {
    await at('area/kent/', PHONE, async (page) => {
      await page.locator('.chips a[href="?measure=prc-88a"]').click();
      expect((await download(page, 'Download numbers (CSV)')).suggestedFilename()).toContain('_prc-88a_');
    });
  });

  test('with scripts off it shows no button, and leads to the files at their addresses', async () => {
    await at('area/kent/', { ...PHONE, ...NO_SCRIPTS }, async (page) => {
      expect(await page.locator('.take button:visible').count()).toBe(0);
      for (const name of ['CSV', 'JSON']) {
        const link = page.locator('.take').getByRole('link', { name, exact: true });
        expect(await link.isVisible()).toBe(true);
        const answer = await page.request.get(
          new URL((await link.getAttribute('href')) ?? '', page.url()).href,
        );
        expect(answer.status()).toBe(200);
      }
    });
  });
});
