import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright';

/** Everything that WCAG 2.2 asks at levels A and AA, as far as a program can tell. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules that look at colours. In the dark nothing else of a page differs. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** A line for each element at fault. */
async function analyse(page: Page, options: RunOptions): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    (asked): Promise<AxeResults> =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(asked),
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, any }) =>
        `${id}: ${target.join(' ')} ${html.slice(0, 120)} (${any[0]?.message ?? ''})`,
    ),
  );
}

/** What axe finds in a page as it stands; empty is what every page should give. */
export async function violations(page: Page): Promise<string[]> {
  // By hand, and once: reading it takes as long as looking at the page.
  await page.evaluate(axe.source);
  const found = await analyse(page, { runOnly: WCAG, rules: { 'target-size': { enabled: true } } });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await analyse(page, { runOnly: COLOURS });
  await page.emulateMedia({ colorScheme: null });
  return [...found, ...dark.map((line) => `dark: ${line}`)];
}
