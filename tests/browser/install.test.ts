import { beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { PHONE } from './harness/browser.ts';
import { useWindows } from './pages/window.ts';

/*
 * The ways to the home screen that a page offers. The browser's own offer is made only to sites that are visited for a while;
 * here it is made by hand, in the same words. That nothing speaks against one: installable.test.ts.
 */

const windows = useWindows();
let page: Page;

/** Makes the browser's offer, as often as it is called; notes when it is taken. */
const makeOffer = (): Promise<void> =>
  page.evaluate(() => {
    const prompt = async (): Promise<{ outcome: string }> => {
      document.documentElement.dataset['prompted'] = 'yes';
      return { outcome: 'accepted' };
    };
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
    document.documentElement.dataset['ownBar'] = String(dispatchEvent(offer));
  });

const fact = (name: string): Promise<string | undefined> =>
  page.evaluate((key) => document.documentElement.dataset[key], name);

const button = () => page.getByRole('button', { name: 'Install', exact: true });

const open = async (): Promise<void> => {
  await page.goto(windows.site.url('about/'));
  await page.waitForSelector('html.awake');
};

beforeEach(async () => {
  page = await windows.open(PHONE);
});

test('a browser that makes no offer is not asked to install', async () => {
  await open();
  await page.getByRole('button', { name: 'Clear everything on this device' }).waitFor();
  expect(await button().count()).toBe(0);
  expect(await page.getByText('Keep this on your phone').count()).toBe(0);
});

test('the browser’s offer becomes a button of the page’s own, which uses it once', async () => {
  await open();
  await makeOffer();
  await button().click();
  await button().waitFor({ state: 'detached' });
  expect(await fact('prompted')).toBe('yes');
  expect(await fact('ownBar')).toBe('false');
});

test('what was installed another way is offered no more', async () => {
  await open();
  await makeOffer();
  await button().waitFor();
  await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
  await button().waitFor({ state: 'detached' });
  expect(await fact('prompted')).toBeUndefined();
});

test('an iPhone, which makes no offer, is shown the steps', async () => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: false }));
  await open();
  await page.getByText('Add to Home Screen').waitFor();
  await page.getByText('Areas you pinned here have to be pinned again there').waitFor();
  expect(await button().count()).toBe(0);
});
