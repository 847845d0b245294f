import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { NO_SCRIPTS, PHONE } from '../harness/browser.ts';
import { tables } from './addresses.ts';
import { useWindows } from './window.ts';

const windows = useWindows();

/** What a reader has of an area on the first screen of a phone. */
interface Seen {
  readonly heading: string;
  readonly figure: string;
  readonly bottom: number;
  readonly fold: number;
  readonly isOnTop: boolean;
  readonly width: number;
}

const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const figure = document.querySelector<HTMLElement>('#newest-figure')!;
    const { left, top, bottom } = figure.getBoundingClientRect();
    // Whatever covers it would be met at one of these places.
    const spots = [top + 4, (top + bottom) / 2, bottom - 4].map((y) =>
      document.elementFromPoint(left + 20, y),
    );
    return {
      heading: document.querySelector('h1')!.textContent,
      figure: figure.innerText.replaceAll(/\s+/g, ' '),
      bottom,
      fold: document.querySelector('.strip')!.getBoundingClientRect().top,
      isOnTop: spots.every((spot) => figure.contains(spot)),
      width: document.documentElement.scrollWidth,
    };
  });

/** The same without a look at the program: codes 86 and 88A of the newest full year, straight from the table. */
const recorded = new Map<string, number>();
for (const { measure, area, quarterStart, count } of tables.recordedCrime) {
  const isNewest = quarterStart >= '2024-04-01' && quarterStart < '2025-04-01';
  if (isNewest && ['prc-86', 'prc-88a'].includes(measure))
    recorded.set(area, (recorded.get(area) ?? 0) + count);
}

/** The two forces that the recorded crime of England and Wales leaves out; from observations.csv. */
const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  'northern-ireland': ['845', 'April 2023 to March 2024', 'NSPCC'],
  'police-scotland': ['672', 'April 2023 to March 2024', 'Police Scotland'],
};

const expected = (id: string): readonly string[] =>
  PUBLISHED[id] ?? [recorded.get(id)!.toLocaleString('en-GB'), 'April 2024 to March 2025', 'Home Office'];

describe.each([
  ['scripts on', PHONE],
  ['scripts off', { ...PHONE, ...NO_SCRIPTS }],
])('the newest figure, %s', (_, options) => {
  const seen = new Map<string, Seen>();
  beforeAll(async () => {
    await windows.within(options, async (page) => {
      for (const { id } of tables.forces) {
        await page.goto(windows.site.url(`area/${id}/`));
        seen.set(id, await look(page));
      }
    });
  });

  test('is looked at for all 46 forces', () => {
    expect(seen.size).toBe(46);
    expect(recorded.size).toBe(44);
  });

  test.each(tables.forces.map(({ id, shortName }) => [id, shortName]))(
    'of %s stands on the first screen of a phone, with its period and publisher',
    (id, shortName) => {
      const { heading, figure, bottom, fold, isOnTop, width } = seen.get(id)!;
      expect(heading).toBe(shortName);
      const [count, period, publisher] = expected(id);
      expect(figure).toMatch(new RegExp(`^${count} `));
      expect(figure).toContain(period);
      expect(figure).toContain(publisher);
      expect(bottom).toBeLessThanOrEqual(fold);
      expect(isOnTop).toBe(true);
      // A phone would show a wider page smaller than it should be.
      expect(width).toBe(PHONE.viewport.width);
    },
  );
});
