import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite, type Site } from './harness/site.ts';
import { growth } from './soak/growth.ts';
import type { Held } from './soak/held.ts';
import { load } from './soak/load.ts';
import { launchSteady, soak, type Soaked } from './soak/soak.ts';
import { ROUND } from './soak/walk.ts';

/*
 * Few rounds, so that it is quick: what is lost on every page or at every choice shows in these as well. `npm run bench --
 * soak load` goes 500 pages and 200 choices, and asks for every file.
 */

const MB = 1e6;
const AMOUNT = { readings: 5, rounds: 1, choices: 20 };

describe('growth', () => {
  test('is what is added from each reading to the next, however much they go up and down', () => {
    expect(growth([100, 110, 120, 130, 140, 150])).toBe(10);
    expect(growth([1000, 1013, 1018, 1032, 1039, 1052])).toBeCloseTo(10, -1);
  });

  test('is none where something is kept once, late, or for one reading', () => {
    expect(growth([1705, 1707, 1705, 1905, 1907, 1905])).toBeLessThanOrEqual(2);
    expect(growth([93, 92, 93, 93, 92, 93])).toBeLessThanOrEqual(0);
    expect(growth([100, 100, 700, 100, 100, 100])).toBe(0);
    expect(growth([100, 400, 700, 700, 700, 700])).toBe(0);
  });
});

describe('used for long in one tab', () => {
  let browser: Browser;
  let site: Site;
  let soaked: Soaked;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchSteady(), startSite()]);
    soaked = await soak(browser, site, AMOUNT);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  /** What stays of each page, and of each choice; with the readings, for whoever has to find it. */
  const staying = (of: keyof Held) => {
    const [pages, choices] = [soaked.pages, soaked.choices].map((held) => held.map((one) => one[of]));
    const words = `${of} after pages: ${pages!.join(', ')}; after choices: ${choices!.join(', ')}`;
    const page = growth(pages!) / (AMOUNT.rounds * ROUND.length);
    return { most: Math.max(page, growth(choices!) / AMOUNT.choices), words };
  };

  test('it holds on to no page that was left', () => {
    const documents = [...soaked.pages, ...soaked.choices].map((held) => held.documents);
    expect(new Set(documents)).toEqual(new Set([1]));
  });

  // Less than one for a page or a choice, and less than the smallest array with a word in it.
  test.each([
    ['memory', 'heap', 100],
    ['listener', 'listeners', 0.5],
    ['element', 'nodes', 0.5],
  ] as const)('no %s stays behind with each page or each choice', (_, of, limit) => {
    const { most, words } = staying(of);
    expect(most, words).toBeLessThan(limit);
  });

  test('it stores nothing more', () => {
    const [first, last] = soaked.stored;
    expect(last.records).toEqual(first.records);
    expect(last.files).toEqual(first.files);
    expect(last.usage).toBeLessThan(first.usage + MB);
    expect(Object.values(first.records)).toContain(46);
  });
});

test('a hundred visitors at once each get every file they ask for, whole', async () => {
  const site = await startSite();
  try {
    const { answers, failed, wrong } = await load(site, 100, 8);
    expect({ failed, wrong }).toEqual({ failed: 0, wrong: [] });
    expect(answers).toBeGreaterThan(2000);
  } finally {
    await site.stop();
  }
});
