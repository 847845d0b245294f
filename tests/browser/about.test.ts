import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { NARROW, NO_SCRIPTS, PHONE } from './harness/browser.ts';
import { recordErrors } from './harness/errors.ts';
import { DIST } from './harness/site.ts';
import { tables } from './pages/addresses.ts';
import { useWindows } from './pages/window.ts';

const { sources } = tables;

const windows = useWindows();

describe('/about/', () => {
  test('holds the whole list without scripts, and no field that would do nothing', async () => {
    await windows.at('about/', { ...PHONE, ...NO_SCRIPTS }, async (page) => {
      expect(await page.locator('#source-list li').count()).toBe(sources.length);
      expect(await page.locator('#source-search').isVisible()).toBe(false);
    });
  });

  test('unfolds the entry that an address names, below the bar at the top', async () => {
    await windows.at('about/#prc-71', PHONE, async (page) => {
      await page.waitForSelector('#prc-71[open]');
      const top = await page.locator('#prc-71').evaluate((entry) => entry.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(844 / 2);
    });
  });

  test('is no wider than the narrowest phone, with everything unfolded', async () => {
    await windows.at('about/', NARROW, async (page) => {
      const width = await page.evaluate(() => {
        for (const entry of document.querySelectorAll('details')) entry.open = true;
        return document.documentElement.scrollWidth;
      });
      expect(width).toBe(320);
    });
  });

  test('names files that are there, described ones with their description', async () => {
    await windows.at('about/', PHONE, async (page) => {
      const files = await page
        .locator('.files a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(files.length).toBeGreaterThan(8);
      const answers = await Promise.all(files.map(async (file) => [file, (await fetch(file)).status]));
      expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    });
  });

  test('describes the dataset in a block that the page’s policy lets stand', async () => {
    await windows.within(PHONE, async (page) => {
      const errors = recordErrors(page);
      await page.goto(windows.site.url('about/'));
      const text = await page.locator('script[type="application/ld+json"]').textContent();
      expect(JSON.parse(text ?? '')).toMatchObject({ '@type': 'Dataset' });
      expect(errors).toEqual([]);
    });
  });
});

describe('search engines and previews', () => {
  test('get a title and a description of every public page, and of no hidden one', async () => {
    const files = (await readdir(DIST, { recursive: true })).filter((file) => file.endsWith('.html'));
    const wrong: string[] = [];
    for (const file of files) {
      const html = await readFile(path.join(DIST, file), 'utf8');
      const isHidden = html.includes('<meta name="robots" content="noindex">');
      const [title, description] = ['title', 'description'].map(
        (name) => new RegExp(`<meta property="og:${name}" content="([^"]+)">`).exec(html)?.[1],
      );
      const isTold = title !== undefined && description !== undefined;
      if (isTold === isHidden) wrong.push(file);
      if (/undefined|NaN| {2}/.test(`${title}${isTold ? description : ''}`) && isTold) wrong.push(file);
    }
    expect(files.length).toBeGreaterThan(46);
    expect(wrong).toEqual([]);
  });

  test('read of an area its newest figure', async () => {
    const html = await readFile(path.join(DIST, 'area/kent/index.html'), 'utf8');
    expect(html).toMatch(/<meta property="og:description" content="Kent: [\d,]+ [^"]*recorded from/);
  });

  test('may read everything', async () => {
    const robots = await fetch(windows.site.url('robots.txt'));
    expect([robots.status, await robots.text()]).toEqual([200, expect.stringContaining('Allow: /')]);
  });
});
