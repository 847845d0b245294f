import { describe, expect, test } from 'vitest';
import { PHONE } from '../harness/browser.ts';
import { recordErrors } from '../harness/errors.ts';
import { waitForOfflineReady } from '../harness/offline.ts';
import { recordRequests } from '../harness/requests.ts';
import { ALL, KINDS } from './addresses.ts';
import { moved, patientWithScripts, watchShifts } from './shifts.ts';
import { awake, useWindows } from './window.ts';

const windows = useWindows();

/** The browser's own word on the answer to an unknown address: it is right, and nothing of ours. */
const isTheAnswer = (message: string): boolean => message.includes('status of 404');

test('every page, one after the other, asks no other host and gives no error', async () => {
  await windows.within({ ...PHONE, serviceWorkers: 'allow' }, async (page, context) => {
    const requests = recordRequests(context);
    const errors = recordErrors(page);
    const found: string[] = [];
    let told = 0;
    for (const address of ALL) {
      await page.goto(windows.site.url(address));
      await awake(page);
      if (address === '') await waitForOfflineReady(page);
      const fresh = errors
        .slice(told)
        .filter((message) => address !== 'no-such-page/' || !isTheAnswer(message));
      found.push(...fresh.map((message) => `/${address}: ${message}`));
      told = errors.length;
    }
    expect(found).toEqual([]);
    expect(requests.all.length).toBeGreaterThan(ALL.length);
    expect(requests.outside(windows.site.origin)).toEqual([]);
  });
});

test('using an area in every way gives no error either', async () => {
  await windows.within({ ...PHONE, serviceWorkers: 'allow' }, async (page, context) => {
    const requests = recordRequests(context);
    const errors = recordErrors(page);
    await page.goto(windows.site.url('area/kent/'));
    await awake(page);
    await page.getByRole('button', { name: 'Quarters' }).click();
    await page.getByRole('slider').press('Home');
    await page.getByRole('button', { name: /^Pin/ }).click();
    await page.locator('#newest-figure summary').click();
    for (const link of await page
      .getByRole('navigation', { name: 'Choose what is counted' })
      .getByRole('link')
      .all()) {
      if (await link.isVisible()) await link.click();
    }
    await page.goto(windows.site.url());
    await page.getByRole('combobox').pressSequentially('maidstone');
    await page.getByRole('option').first().click();
    await page.waitForURL('**/area/kent/');
    expect(errors).toEqual([]);
    expect(requests.outside(windows.site.origin)).toEqual([]);
  });
});

describe('nothing moves by itself', () => {
  test.each(['', 'area/kent/'])('on a first visit to /%s, until all is saved', async (address) => {
    await windows.within({ ...PHONE, serviceWorkers: 'allow' }, async (page) => {
      await watchShifts(page);
      await page.goto(windows.site.url(address));
      await waitForOfflineReady(page);
      expect(await moved(page)).toEqual([]);
    });
  });

  test('on any kind of page, until it can be used', async () => {
    await windows.within(PHONE, async (page) => {
      await watchShifts(page);
      await patientWithScripts(page);
      const found: Record<string, string[]> = {};
      for (const address of [...KINDS, 'area/kent/?measure=cyberflag-foi']) {
        await page.goto(windows.site.url(address));
        await awake(page);
        const shifts = await moved(page);
        if (shifts.length > 0) found[address] = shifts;
      }
      expect(found).toEqual({});
    });
  });
});
