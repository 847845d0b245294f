import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { PHONE } from '../harness/browser.ts';
import { awake, drawn, useWindows } from './window.ts';

const windows = useWindows();

/** Everything that depends on the chosen measure, as it is once the parts that follow later have followed. */
async function figures(page: Page, name: string): Promise<string> {
  await expect.poll(() => page.locator('.trend caption').first().innerText()).toContain(name);
  await drawn(page);
  // Not innerText: it leaves out what is not laid out yet.
  return (await page.locator('.columns').textContent()) ?? '';
}

test.each(['kent', 'northern-ireland', 'police-scotland', 'dyfed-powys'])(
  'an address that names a measure of %s shows the same as choosing it, and nothing of another measure',
  async (area) => {
    await windows.at(`area/${area}/`, PHONE, async (page) => {
      await awake(page);
      const links = page.locator('[data-island=figures] .chips a');
      for (let i = 1; i < (await links.count()); i += 1) {
        await links.nth(i).click();
        const name = (await links.nth(i).innerText()).split('\n')[0] ?? '';
        const chosen = await figures(page, name);
        const address = page.url();
        await page.goto(address);
        await awake(page);
        expect(await figures(page, name), address).toBe(chosen);
        expect(
          await links
            .nth(i)
            .boundingBox()
            .then((box) => (box?.x ?? -1) >= 0 && (box?.x ?? 999) < 390),
          'in sight',
        ).toBe(true);
      }
    });
  },
);
