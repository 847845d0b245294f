import type { Tab } from '../../engines/harness/engine.ts';

/** What a page says of which a part does not work. */
export const NOTICE = 'Part of this page is not working. The help numbers still work.';

export const saysBroken = (tab: Tab): Promise<boolean> =>
  tab.evaluate((words) => document.body.innerText.includes(words), NOTICE);
