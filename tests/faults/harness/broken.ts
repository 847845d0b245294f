import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DIST } from '../../browser/harness/site.ts';
import type { Tab } from '../../engines/harness/engine.ts';

/** What a page says of which a part does not work. */
export const NOTICE = 'Part of this page is not working. The help numbers still work.';

export const saysBroken = (tab: Tab): Promise<boolean> =>
  tab.evaluate((words) => document.body.innerText.includes(words), NOTICE);

/** The scripts of a page: its own comes first, the one that every page begins with last. */
export function scriptsOf(page: string): { own: string; entry: string } {
  const html = readFileSync(path.join(DIST, page, 'index.html'), 'utf8');
  const own = /<link rel="modulepreload" href="([^"]+)"/.exec(html)?.[1];
  const entry = /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1];
  if (own === undefined || entry === undefined) throw new Error(`/${page} names no scripts`);
  return { own, entry };
}
