import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../browser/harness/site.ts';
import { inEachEngine } from './harness/engines.ts';
import { visitOnce, type Visited } from './harness/visited.ts';

inEachEngine((engine) => {
  let site: Site;
  let visited: Visited;

  beforeAll(async () => {
    site = await startSite();
    visited = await visitOnce(engine, site);
  });
  afterAll(async () => {
    await visited.remove();
    await site.stop();
  });

  test('opens an area that was never looked at, without a connection', async () => {
    const { window, tab } = await visited.open();
    await site.stop();
    try {
      await tab.goto(site.url('area/essex/'));
      const heading = await tab.evaluate(() => document.querySelector('h1')?.textContent);
      expect(heading).toBe('Essex');
      expect(window.errors).toEqual([]);
    } finally {
      await window.close();
      await site.start();
    }
  });
});
