import { expect, test } from 'vitest';
import { PHONE, sharedBrowser } from './harness/browser.ts';
import { startSite } from './harness/site.ts';

test('a line that answers for some files only is told to be offline, while the others are still waited for', async () => {
  let waiting = 0;
  const site = await startSite({
    intercept(req, res) {
      if (req.url?.startsWith('/api/v1/areas/') === true) res.destroy();
      else if (/^\/area\/[a-z]/.test(req.url ?? '')) waiting += 1;
      else return false;
      return true;
    },
  });
  const context = await (await sharedBrowser()).newContext(PHONE);
  try {
    const page = await context.newPage();
    await page.goto(site.url('help/'));
    await expect.poll(() => waiting).toBeGreaterThan(0);
    await page.locator('#notices').getByText('Offline').waitFor();
    expect(await page.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(1);
  } finally {
    await context.close();
    await site.stop();
  }
});
