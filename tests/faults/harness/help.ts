import type { Tab } from '../../engines/harness/engine.ts';

/** The numbers of the strip, as they are called and as they are read. */
export const NUMBERS = ['tel:999 999', 'tel:08001111 0800 1111', 'tel:116123 116 123'] as const;

/** The numbers of a page that can be read and tapped at this moment: nothing lies over them, and they lead to a call. */
export const reachableNumbers = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')]
      .filter((link) => {
        const { left, top, width, height } = link.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit !== null && link.contains(hit);
      })
      .map((link) => `${link.getAttribute('href')} ${/[\d ]*\d/.exec(link.innerText)?.[0] ?? ''}`),
  );
