import type { BrowserContext } from 'playwright';
import type { Profile } from '../../browser/harness/browser.ts';
import { scriptPath } from './in-page.ts';
import { readSeen } from './seen.ts';
import { slowCpu, slowNetwork } from './throttle.ts';

/** A start in a new browser process; times in ms from the start of the navigation. */
export interface ColdStart {
  readonly firstPaint: number;
  /** The first painted frame with the chart in it; null for a page without one. */
  readonly chartPaint: number | null;
  /** When the answer began to arrive. */
  readonly answered: number;
  /** When the page had arrived. */
  readonly arrived: number;
}

const firstPaintIsKnown = (): boolean =>
  (globalThis as unknown as { seen: { firstPaint: number } }).seen.firstPaint > 0;
const chartIsPainted = (): boolean =>
  (globalThis as unknown as { chart: { chartAt: number } }).chart.chartAt > 0;

/**
 * Opens a page in a new browser process on a slow phone.
 * @param options `withChart`: wait for the trend's chart; `online`: on the slow connection
 */
export async function startCold(
  profile: Profile,
  url: string,
  { withChart, online }: { withChart: boolean; online: boolean },
): Promise<ColdStart> {
  const context: BrowserContext = await profile.open();
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.addInitScript({ path: scriptPath('observe') });
    await page.addInitScript({ path: scriptPath('chart') });
    await slowCpu(page);
    if (online) await slowNetwork(page);
    await page.goto(url);
    await page.waitForFunction(firstPaintIsKnown);
    if (withChart) await page.waitForFunction(chartIsPainted);
    const { firstPaint } = await readSeen(page);
    const { chartAt, answered, arrived } = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const { chart } = globalThis as unknown as { chart: { chartAt: number } };
      return { ...chart, answered: entry?.responseStart ?? 0, arrived: entry?.responseEnd ?? 0 };
    });
    // Of a chart in the first frame, the browser's own word on when that frame was shown.
    const chartPaint = withChart ? Math.max(firstPaint, chartAt) : null;
    return { firstPaint, chartPaint, answered, arrived };
  } finally {
    await context.close();
  }
}
