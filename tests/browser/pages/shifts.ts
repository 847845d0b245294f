import type { Page } from 'playwright';

/** A shift of the layout as the browser tells it: https://wicg.github.io/layout-instability/ */
interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Notes every shift of the layout that nobody caused, with what moved from where to where. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        const what = sources.map(({ node, previousRect: a, currentRect: b }) => {
          const words = node instanceof Element ? node.outerHTML : node?.textContent;
          return `${words?.slice(0, 60)} from ${a.x}, ${a.y} (${a.width} x ${a.height}) to ${b.x}, ${b.y} (${b.width} x ${b.height})`;
        });
        moved.push(`${value}: ${what.join('; ')}`);
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

/**
 * Lets a page whose address asks for another view wait for its scripts as long as a test does. After four seconds it would show
 * what it was built with, and that moves when the scripts come at last: on a machine as busy as that nothing is wrong with it.
 */
export const patientWithScripts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.asks * { animation-delay: 1h !important }');
    document.adoptedStyleSheets.push(sheet);
  });
