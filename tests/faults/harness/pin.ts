import { untilTrue, type Tab } from '../../engines/harness/engine.ts';

const NOT_KEPT = 'This browser does not let us keep it: storage is switched off or full.';

/** Presses the pin of an area until it is pinned, or no longer. */
export const untilPinIs = (tab: Tab, pinned: boolean): Promise<void> =>
  untilTrue(
    async () => {
      // A busy WebKit now and then loses a click that comes while a page is drawn.
      await tab.click('.pin');
      return tab.evaluate(async (wanted) => {
        const isSo = (): boolean => document.querySelector(`.pin[aria-pressed="${wanted}"]`) !== null;
        for (let tries = 0; tries < 60 && !isSo(); tries += 1)
          await new Promise((resolve) => setTimeout(resolve, 50));
        return isSo();
      }, pinned);
    },
    `the area is ${pinned ? '' : 'no longer '}pinned`,
  );

/** Presses the pin of an area until it says that it cannot be kept. */
export const untilPinIsRefused = (tab: Tab): Promise<void> =>
  untilTrue(async () => {
    // Pressed before the scripts are there, nothing comes of it.
    await tab.click('.pin');
    return tab.evaluate((words) => document.querySelector('.pin-said')?.textContent === words, NOT_KEPT);
  }, 'the pin says that it cannot be kept');
