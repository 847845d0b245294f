import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { PHONE, sharedBrowser } from './harness/browser.ts';
import { waitForOfflineReady } from './harness/offline.ts';
import { startSite } from './harness/site.ts';
import { useWindows } from './pages/window.ts';

const windows = useWindows();

test('clearing everything can be called off; done, it says what was removed and what remains', async () => {
  const page = await windows.open({ ...PHONE, serviceWorkers: 'allow' });
  await page.goto(windows.site.url('about/'));
  await waitForOfflineReady(page);
  const clear = page.getByRole('button', { name: 'Clear everything on this device' });
  await clear.click();
  await page.getByRole('button', { name: 'No, keep it' }).click();
  await clear.waitFor();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(2);
  await clear.click();
  await page.getByRole('button', { name: 'Yes, clear everything' }).click();
  await page.getByText(/^Removed from this device:/).waitFor();
  await page.getByText(/browser’s history still lists/).waitFor();
  // That nothing is left is shown in all engines: tests/engines/privacy.test.ts.
  expect(await page.getAttribute('html', 'data-offline')).toBeNull();
});

test('another tab that was still saving puts nothing back', async () => {
  let isHeld = true;
  const waiting = new Set<ServerResponse>();
  const site = await startSite({
    intercept(req, res) {
      if (!isHeld || !/^\/(api\/v1\/)?areas?\/kent/.test(req.url ?? '')) return false;
      waiting.add(res);
      return true;
    },
  });
  const context = await (await sharedBrowser()).newContext(PHONE);
  try {
    const saving = await context.newPage();
    await saving.goto(site.url('help/'));
    await saving.getByText(/^\d+ of 46 areas saved for offline use$/).waitFor();
    await expect.poll(() => waiting.size).toBe(2);
    const clearing = await context.newPage();
    await clearing.goto(site.url('about/'));
    await clearing.getByRole('button', { name: 'Clear everything on this device' }).click();
    await clearing.getByRole('button', { name: 'Yes, clear everything' }).click();
    await clearing.getByText(/^Removed from this device:/).waitFor();
    isHeld = false;
    for (const res of waiting) res.destroy();
    await saving.waitForFunction(async () => (await navigator.locks.query()).held?.length === 0);
    expect(await saving.getByText('saved for offline use').count()).toBe(0);
    const kept = () =>
      clearing.evaluate(async () => [
        await caches.keys(),
        await indexedDB.databases(),
        Object.keys(localStorage),
      ]);
    expect(await kept()).toEqual([[], [], []]);
  } finally {
    await context.close();
    await site.stop();
  }
});
