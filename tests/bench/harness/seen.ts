import type { Page } from 'playwright';

/** What in-page/observe.js notes of a page. Times are in ms from the start of the navigation. */
export interface Seen {
  firstPaint: number;
  largestPaint: number;
  /** The element of the largest paint, for people. */
  largest: string;
  /** Sum of the layout shifts that nobody caused by an input. */
  shift: number;
  longTasks: { start: number; duration: number }[];
  /** When the figures answer; null where they never did. */
  usable: number | null;
}

/** A task of up to this many ms does not keep anybody waiting. */
const UNNOTICED = 50;

/** What was noted in a page so far. */
export const readSeen = (page: Page): Promise<Seen> =>
  page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

/** Total blocking time: what tasks after the first paint took above 50 ms each, in ms. */
export const blockingTime = ({ longTasks, firstPaint }: Seen): number =>
  longTasks
    .filter(({ start, duration }) => start + duration > firstPaint)
    .reduce((sum, { start, duration }) => {
      // Of a task that began before the first paint, the part after it.
      const after = Math.min(duration, start + duration - firstPaint);
      return sum + Math.max(0, after - UNNOTICED);
    }, 0);
