import { untilTrue, type Tab } from '../harness/engine.ts';

/** What a page says after the exit, its title first. */
export const CLOSED = 'Page closed: This page was closed. Open Local Figures again';
/** What our own neutral page says. */
export const NEUTRAL = 'Page closed: This page was closed. Open Local Figures';

/** All that can be read in a tab, its title first. */
export const seenIn = (tab: Tab): Promise<string> =>
  tab.evaluate(() => `${document.title}: ${document.body.innerText.replaceAll(/\s+/g, ' ').trim()}`);

/** Waits until the tab shows this very address. */
export const arrived = (tab: Tab, at: string): Promise<void> =>
  untilTrue(
    async () => (await tab.url()) === at && (await tab.evaluate(() => document.readyState === 'complete')),
    `the tab shows ${at}`,
  );

/** Clicks what leads away, in a tab that is only looked into: it could give no answer from a page that is gone. */
export const clickAway = (tab: Tab, selector: string): Promise<void> =>
  tab.leave((sought) => document.querySelector<HTMLElement>(sought)?.click(), selector);

/**
 * Goes back, step by step.
 * @param pages addresses that Back leads to, the nearest first
 * @returns what was seen at each
 */
export async function goBackTo(tab: Tab, pages: readonly string[]): Promise<string[]> {
  const seen: string[] = [];
  for (const page of pages) {
    // A page that was kept whole does not load again, which is what a driver waits for.
    await tab.leave(() => history.back());
    await arrived(tab, page);
    seen.push(await seenIn(tab));
  }
  return seen;
}
