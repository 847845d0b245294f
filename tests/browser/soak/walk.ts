import type { Page } from 'playwright';
import { waitForOfflineReady } from '../harness/offline.ts';
import type { Site } from '../harness/site.ts';
import { KINDS } from '../pages/addresses.ts';

/** Every kind of page, and choices that an address makes. */
export const ROUND = [
  ...KINDS,
  'area/kent/?measure=cyberflag-foi',
  'area/essex/?measure=prc-88a&by=quarter',
  'headlines/?before=63&after=361&printed=573&days=365',
] as const;

/**
 * Opens one page after the other in the same tab, round and round, each until worker and database have answered it.
 * (Chromium keeps a page for ever that is left within the few ms in which its database is being opened.)
 */
export async function navigate(page: Page, site: Site, times: number): Promise<void> {
  for (let step = 0; step < times; step += 1) {
    const address = ROUND[step % ROUND.length];
    await page.goto(site.url(address));
    // The neutral page has no script that could say so.
    if (address !== 'exit/') await waitForOfflineReady(page);
  }
}

/** Chooses one measure after the other on an open area, until all that depends on each is drawn. */
export const switchMeasures = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
    const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('a[href^="?measure="]')];
    for (let step = 0; step < count; step += 1) {
      const link = links()[step % links().length]!;
      link.click();
      // The long parts of the page follow after the paint.
      await nextFrame();
      await nextFrame();
      await new Promise((resolve) => setTimeout(resolve));
      if (link.getAttribute('aria-current') !== 'true')
        throw new Error(`${link.getAttribute('href')} was not chosen.`);
    }
    links()[0]!.click();
    await nextFrame();
    await nextFrame();
  }, times);
