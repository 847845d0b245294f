import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTables } from '../../data/tools/tables/read.ts';
import { launch, NARROW, NO_SCRIPTS, PHONE } from './harness/browser.ts';
import { recordErrors } from './harness/errors.ts';
import { waitForOfflineReady } from './harness/offline.ts';
import { DIST, startSite } from './harness/site.ts';
import type { Site } from './harness/site.ts';

const { sources } = await readTables('data');

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launch()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

describe('/about/', () => {
  test('finds a source as one types, without a connection too', async () => {
    const context = await browser.newContext(PHONE);
    const page = await context.newPage();
    await page.goto(site.url('about/'));
    await waitForOfflineReady(page);
    await context.setOffline(true);
    await page.goto(site.url('about/'));
    await page.getByLabel('Find a source').fill('kent online');
    const status = page.locator('#source-count');
    await status.getByText(` of ${sources.length} sources`).waitFor();
    const found = page.locator('#source-list li:visible');
    expect(await status.textContent()).toBe(`${await found.count()} of ${sources.length} sources`);
    const texts = await found.allTextContents();
    expect(texts.filter((text) => !/kent/i.test(text) || !/online/i.test(text))).toEqual([]);
    expect(texts.some((text) => text.includes('Kent Online'))).toBe(true);
    await context.close();
  });

  test('holds the whole list without scripts, and no field that would do nothing', async () => {
    const context = await browser.newContext({ ...PHONE, ...NO_SCRIPTS });
    const page = await context.newPage();
    await page.goto(site.url('about/'));
    expect(await page.locator('#source-list li').count()).toBe(sources.length);
    expect(await page.locator('#source-search').isVisible()).toBe(false);
    await context.close();
  });

  test('unfolds the entry that an address names, below the bar at the top', async () => {
    const context = await browser.newContext(PHONE);
    const page = await context.newPage();
    await page.goto(site.url('about/#prc-71'));
    await page.waitForSelector('#prc-71[open]');
    const top = await page.locator('#prc-71').evaluate((entry) => entry.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(844 / 2);
    await context.close();
  });

  test('is no wider than the narrowest phone, with everything unfolded', async () => {
    const context = await browser.newContext(NARROW);
    const page = await context.newPage();
    await page.goto(site.url('about/'));
    const width = await page.evaluate(() => {
      for (const entry of document.querySelectorAll('details')) entry.open = true;
      return document.documentElement.scrollWidth;
    });
    expect(width).toBe(320);
    await context.close();
  });

  test('names files that are there, described ones with their description', async () => {
    const context = await browser.newContext(PHONE);
    const page = await context.newPage();
    await page.goto(site.url('about/'));
    const files = await page
      .locator('.files a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(files.length).toBeGreaterThan(8);
    const answers = await Promise.all(files.map(async (file) => [file, (await fetch(file)).status]));
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
    await context.close();
  });

  test('describes the dataset in a block that the page’s policy lets stand', async () => {
    const context = await browser.newContext(PHONE);
    const page = await context.newPage();
    const errors = recordErrors(page);
    await page.goto(site.url('about/'));
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(text ?? '')).toMatchObject({ '@type': 'Dataset' });
    expect(errors).toEqual([]);
    await context.close();
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
    const robots = await fetch(site.url('robots.txt'));
    expect([robots.status, await robots.text()]).toEqual([200, expect.stringContaining('Allow: /')]);
  });
});
