import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE } from '../harness/browser.ts';
import { KINDS } from './addresses.ts';
import { violations } from './axe.ts';
import { awake, useWindows } from './window.ts';

const windows = useWindows();

/** States that a page is not in when it opens, and how a reader brings them about. */
const STATES: Readonly<Record<string, { address: string; reach: (page: Page) => Promise<unknown> }>> = {
  'another measure chosen': {
    address: 'area/kent/',
    reach: (page) => page.getByRole('link', { name: /^Sexual messages to a child/ }).click(),
  },
  'an address that asks for what is not there': {
    address: 'area/kent/?measure=nope',
    reach: (page) => page.waitForSelector('main .caution'),
  },
  'a measure with gaps': { address: 'area/kent/?measure=cyberflag-foi', reach: awake },
  quarters: {
    address: 'area/kent/?measure=prc-86-88a',
    reach: (page) => page.getByRole('button', { name: 'Quarters' }).click(),
  },
  'an area pinned': {
    address: 'area/btp/',
    reach: async (page) => {
      await page.locator('.pin').click();
      await page.waitForSelector('.pin[aria-pressed=true]');
    },
  },
  'the search list open': {
    address: '',
    reach: async (page) => {
      await page.getByRole('combobox').fill('new');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  'nothing found': {
    address: 'no-such-page/',
    reach: async (page) => {
      await page.getByRole('combobox').fill('xqzxqz');
      await page.getByText('Nothing found').first().waitFor();
    },
  },
  'services chosen': {
    address: 'help/',
    reach: async (page) => {
      await page.locator('input[value=child]').check();
      await page.locator('input[value=wales]').check();
    },
  },
  'the exit counting': { address: 'help/', reach: (page) => page.keyboard.press('Shift') },
};

describe.each([
  ['a phone', PHONE, KINDS],
  // A wide window lays out anew what differs from page to page: one of each make is enough.
  ['a desktop', DESKTOP, ['', 'area/kent/', 'headlines/', 'help/', 'about/']],
] as const)('WCAG 2.2 A and AA hold, light and dark, on %s', (_, options, kinds) => {
  test.each(kinds)('/%s with everything unfolded', async (address) => {
    const found = await windows.at(address, options, async (page) => {
      await awake(page);
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      return violations(page);
    });
    expect(found).toEqual([]);
  });
});

describe('WCAG 2.2 A and AA hold, light and dark, with', () => {
  test.each(Object.entries(STATES))('%s', async (_, { address, reach }) => {
    const found = await windows.at(address, PHONE, async (page) => {
      await awake(page);
      await reach(page);
      return violations(page);
    });
    expect(found).toEqual([]);
  });
});

test('a fault put into a page is found', async () => {
  const found = await windows.at('about/', PHONE, async (page) => {
    await page.evaluate(() => {
      document.querySelector('main')!.append(document.createElement('img'));
      document.querySelector('main p')!.setAttribute('role', 'checkbox');
      document.querySelector('h1')!.style.color = '#ccc';
    });
    return violations(page);
  });
  expect(found.map((line) => line.split(':')[0])).toEqual(
    expect.arrayContaining(['aria-required-attr', 'color-contrast', 'image-alt']),
  );
});
