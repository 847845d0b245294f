import { expect, test } from 'vitest';
import { PHONE } from './harness/browser.ts';
import { waitForOfflineReady } from './harness/offline.ts';
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
