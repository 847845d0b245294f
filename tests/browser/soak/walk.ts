import type { Page } from 'playwright';
import { waitForOfflineReady } from '../harness/offline.ts';
import type { Site } from '../harness/site.ts';

/** Every kind of page with a script of its own, and choices that an address makes. */
export const ROUND = [
  '',
  'area/northern-ireland/',
  'area/kent/?measure=cyberflag-foi',
  'area/essex/?measure=prc-88a&by=quarter',
  'compare/?areas=kent,essex&measure=prc-88a',
  'headlines/?before=63&after=361&printed=573&days=365',
  'help/',
  'about/',
  'no-such-page/',
  'exit/',
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

/**
 * Chooses one measure after the other on an open area, until all that depends on each is drawn; the first one comes last.
 * (No function in it has a name: the bench's compiler would call a helper for that, which no page has.)
 */
export const switchMeasures = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    for (let left = count; left >= 0; left -= 1) {
      const links = document.querySelectorAll<HTMLElement>('a[href^="?measure="]');
      const link = links[left % links.length]!;
      link.click();
      // The long parts of the page follow after the paint.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      if (link.getAttribute('aria-current') !== 'true')
        throw new Error(`${link.getAttribute('href')} was not chosen.`);
    }
  }, times);

/** Has every part of a page laid out as it is now, those that are out of sight included. */
export const layOutAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) element.getBoundingClientRect();
  });
