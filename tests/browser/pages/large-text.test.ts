import { expect, test } from 'vitest';
import { PHONE } from '../harness/browser.ts';
import { awake, useWindows } from './window.ts';

/* Text made twice as large, as people do who see badly; the page itself is not enlarged. */

const windows = useWindows();

test('with text of twice the size no number and no name is broken in the middle', async () => {
  const page = await windows.open(PHONE);
  await page.goto(windows.site.url('area/kent/'));
  await awake(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const lines = await page.evaluate(() =>
    ['h1', '.figure-number'].map((selector) => {
      const text = document.querySelector(selector)?.firstChild;
      if (!text) throw new Error(`no ${selector}`);
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getClientRects().length;
    }),
  );
  expect(lines).toEqual([1, 1]);
});
