import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNode } from '../../../.ci/shared/run.mjs';
import { toolPath } from '../../../.ci/shared/tools.mjs';
import { numberPattern } from '../../../data/tools/check/wrong-numbers.ts';
import { NO_SCRIPTS, PHONE } from '../harness/browser.ts';
import { recordErrors } from '../harness/errors.ts';
import { waitForOfflineReady } from '../harness/offline.ts';
import { recordRequests } from '../harness/requests.ts';
import { DIST, startSite } from '../harness/site.ts';
import { ALL, KINDS, tables } from './addresses.ts';
import { crawl, type Crawled } from './crawl.ts';
import { useWindows } from './window.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BELOW = '/local-figures/';

const windows = useWindows();

/** Every link that leads to nothing, as `from: to`. */
function broken({ pages, answers }: Crawled): string[] {
  const ids = new Map(pages.map((page) => [page.url, new Set(page.ids)]));
  return pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const [address = '', fragment] = link.split('#');
      const status = answers.get(address) ?? 0;
      // The page for unknown addresses is right to answer 404, and may link to itself.
      const isThere = status === 200 || address === page.url;
      const isGone = !isThere || (fragment !== undefined && ids.get(address)?.has(fragment) !== true);
      return isGone ? `${page.url}: ${link} (${status})` : [];
    }),
  );
}

test('the licences of the code that is shipped are shipped with it', async () => {
  const { dependencies } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const text = await readFile(path.join(DIST, 'licences.txt'), 'utf8');
  // The parts of Workbox are one project, under one licence.
  const names = Object.keys(dependencies).map((name) => name.replace(/^workbox-.*/, 'workbox'));
  expect(names.filter((name) => !text.includes(`## ${name}`))).toEqual([]);
});

describe('every page of the built site', () => {
  let crawled: Crawled;
  beforeAll(async () => {
    crawled = await windows.within({ ...PHONE, ...NO_SCRIPTS }, (page) =>
      crawl(
        page,
        ALL.map((address) => windows.site.url(address)),
      ),
    );
  });

  test('is met on the way from the first', () => {
    const met = new Set(crawled.pages.flatMap(({ links }) => links.map((link) => link.split('#')[0])));
    const never = ['', ...tables.forces.map(({ id }) => `area/${id}/`), 'help/', 'about/'].filter(
      (address) => !met.has(windows.site.url(address)),
    );
    expect(never).toEqual([]);
  });

  test('has links that lead somewhere, down to the place in the page', () => {
    expect(broken(crawled)).toEqual([]);
  });

  test('gives an id to one element only', () => {
    const twice = crawled.pages.flatMap(({ url, ids }) =>
      ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${url}: ${id}`),
    );
    expect(twice).toEqual([]);
  });

  test('has one first heading, and no heading that skips a level', () => {
    const wrong = crawled.pages.filter(({ headings }) => {
      const levels = headings.map(({ level }) => level);
      const skips = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
      return levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1 || skips;
    });
    expect(wrong.map(({ url, headings }) => `${url}: ${JSON.stringify(headings)}`)).toEqual([]);
  });

  test('has a title of its own, a description and its language', () => {
    const titles = crawled.pages.map(({ title }) => title);
    expect(titles.filter((title, at) => title === '' || titles.indexOf(title) !== at)).toEqual([]);
    expect(crawled.pages.filter(({ description }) => description.length < 5).map(({ url }) => url)).toEqual(
      [],
    );
    expect(new Set(crawled.pages.map(({ lang }) => lang))).toEqual(new Set(['en-GB']));
  });

  test('has no script, style or handler in its text but the two that its policy names', () => {
    for (const { inline } of crawled.pages) expect(inline).toEqual({ scripts: 1, styles: 1, attributes: 0 });
  });

  test('names other hosts in links only', () => {
    const loaded = crawled.pages.flatMap(({ url, loads }) =>
      loads
        .filter((address) => !address.startsWith(windows.site.origin))
        .map((address) => `${url}: ${address}`),
    );
    expect(loaded).toEqual([]);
  });
});

test('no number that is known to be wrong is in any file, whatever stands between its digits', async () => {
  const files = (await readdir(DIST, { recursive: true })).filter((file) =>
    /\.(?:html|js|json|csv|txt|svg|webmanifest)$|_headers$/.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  // Within a word it is a part of a hash.
  const patterns = tables.wrongNumbers.map(
    ({ number }) => new RegExp(`(?<![\\p{L}])${numberPattern(number).source}(?![\\p{L}])`, 'u'),
  );
  const found: string[] = [];
  for (const file of files) {
    const text = await readFile(path.join(DIST, file), 'utf8');
    for (const pattern of patterns) {
      const [match] = pattern.exec(text) ?? [];
      if (match !== undefined) found.push(`${file}: ${match}`);
    }
  }
  expect(found).toEqual([]);
});

describe(`built for ${BELOW}`, () => {
  let dir = '';
  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'below-'));
    const code = await runNode(
      [
        toolPath('vite'),
        'build',
        '--logLevel',
        'warn',
        '--emptyOutDir',
        '--outDir',
        path.relative(ROOT, dir),
      ],
      { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production', BASE_PATH: BELOW } },
    );
    if (code !== 0) throw new Error(`the build for ${BELOW} ended with ${code}`);
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  test('every link of every page leads somewhere, and none out of the folder', async () => {
    const site = await startSite({ dir, base: BELOW });
    // Areas are drawn by one template: those that differ are enough for a second look.
    const crawled = await windows.within({ ...PHONE, ...NO_SCRIPTS }, (page) =>
      crawl(
        page,
        KINDS.map((address) => site.url(address)),
      ),
    );
    await site.stop();
    expect(broken(crawled)).toEqual([]);
    const out = crawled.pages.flatMap(({ url, links, loads }) =>
      [...links, ...loads]
        .filter((address) => address.startsWith(site.origin) && !address.startsWith(site.url()))
        .map((address) => `${url}: ${address}`),
    );
    expect(out).toEqual([]);
  });

  test('the site works there: search, figures, saving, and an area without a connection', async () => {
    const site = await startSite({ dir, base: BELOW });
    await windows.within({ ...PHONE, serviceWorkers: 'allow' }, async (page, context) => {
      const errors = recordErrors(page);
      const requests = recordRequests(context);
      await page.goto(site.url());
      await waitForOfflineReady(page);
      await page.getByRole('combobox').pressSequentially('maidstone');
      await page.getByRole('option').first().click();
      await page.waitForURL(site.url('area/kent/'));
      expect(errors).toEqual([]);
      const outside = requests.all.filter((address) => !address.startsWith(site.url()));
      expect(outside).toEqual([]);
      await site.stop();
      await page.goto(site.url('area/essex/'));
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Essex');
    });
  });
});
