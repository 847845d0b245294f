import { untilTrue, type Tab } from '../../engines/harness/engine.ts';

const NOT_KEPT = 'This browser does not let us keep it: storage is switched off or full.';

/** Presses the pin of an area until it says that it cannot be kept. */
export const untilPinIsRefused = (tab: Tab): Promise<void> =>
  untilTrue(async () => {
    // Pressed before the scripts are there, nothing comes of it.
    await tab.click('.pin');
    return tab.evaluate((words) => document.querySelector('.pin-said')?.textContent === words, NOT_KEPT);
  }, 'the pin says that it cannot be kept');
