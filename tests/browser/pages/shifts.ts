import type { Page } from 'playwright';

/** Notes every shift of the layout that nobody caused, with what moved. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        const what = entry.sources.map(({ node }) => (node as Element | null)?.className ?? node?.nodeName);
        moved.push(`${entry.value}: ${what.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What has moved since, a line each; empty is what every page should give. */
export const moved = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // What moved in a frame is told after it.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return Reflect.get(globalThis, 'moved') as string[];
  });
