import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './harness/browser.ts';
import { startSite, type Site } from './harness/site.ts';
import { load } from './soak/load.ts';
import { soak, type Soaked } from './soak/soak.ts';

/*
 * Few rounds, so that it is quick: what is lost on every page or at every choice shows in these as well. `npm run bench --
 * soak load` goes 500 pages and 200 choices, and asks for every file.
 */

const MB = 1e6;

describe('used for long in one tab', () => {
  let browser: Browser;
  let site: Site;
  let soaked: Soaked;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
    soaked = await soak(browser, site, { navigations: 30, switches: 60 });
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  test('it holds on to no page that was left', () => {
    expect(soaked.held.map(({ documents }) => documents)).toEqual([1, 1, 1]);
  });

  test('its memory does not grow with pages and choices', () => {
    const [start, navigated, switched] = soaked.held;
    expect(navigated.heap - start.heap).toBeLessThan(0.5 * MB);
    expect(switched.heap - navigated.heap).toBeLessThan(0.5 * MB);
  });

  test('no listener stays behind, and no element but those of notices that come and go', () => {
    const [start, navigated, switched] = soaked.held;
    expect([navigated.listeners, switched.listeners]).toEqual([start.listeners, start.listeners]);
    expect(Math.max(navigated.nodes, switched.nodes)).toBeLessThan(start.nodes + 200);
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
