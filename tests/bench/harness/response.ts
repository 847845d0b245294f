import type { Browser, Page } from 'playwright';
import { PHONE } from '../../browser/harness/browser.ts';
import { scriptPath } from './in-page.ts';
import { slowCpu } from './throttle.ts';

/** What follows an input later than this is not its answer. */
const SETTLED_MS = 350;

export interface Answer {
  /** From the event to the end of the frame that shows its last change, in ms. */
  readonly ms: number;
  /** How often the page was changed for it. */
  readonly changes: number;
}

interface InPage {
  response: { watch(selector: string, type: string): void; take(): Answer };
}

/** Times what a page does after each event of a type, as its changes below an element. */
export async function watchResponse(page: Page, selector: string, type: string): Promise<void> {
  await page.evaluate(
    ([root, event]) => (globalThis as unknown as InPage).response.watch(root ?? '', event ?? ''),
    [selector, type],
  );
}

/** Does something to a page and tells how long it took to answer. */
export async function timeResponse(page: Page, act: () => Promise<unknown>): Promise<Answer> {
  await page.evaluate(() => (globalThis as unknown as InPage).response.take());
  await act();
  await page.waitForTimeout(SETTLED_MS);
  return page.evaluate(() => (globalThis as unknown as InPage).response.take());
}

/** Opens a page, lets it come to life as `ready` says, then slows its CPU. The caller closes `page.context()`. */
export async function openForInput(
  browser: Browser,
  url: string,
  ready: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.addInitScript({ path: scriptPath('response') });
  await page.goto(url);
  await ready(page);
  await slowCpu(page);
  return page;
}

/** The least any page takes on this machine: the bare page changing a single word, as often as asked, in ms. */
export async function timeBare(
  browser: Browser,
  url: string,
  type: 'click' | 'keydown',
  times: number,
): Promise<number[]> {
  const page = await openForInput(browser, url, async () => undefined);
  await watchResponse(page, 'body', type);
  await page.evaluate((event) => {
    const [heading] = document.getElementsByTagName('h1');
    let count = 0;
    addEventListener(event, () => heading?.replaceChildren(`${(count += 1)}`));
  }, type);
  const all: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const act = type === 'click' ? page.mouse.click(100, 100) : page.keyboard.press('m');
    all.push((await timeResponse(page, () => act)).ms);
  }
  await page.context().close();
  return all;
}
