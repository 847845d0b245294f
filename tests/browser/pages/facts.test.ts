import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { NO_SCRIPTS, PHONE } from '../harness/browser.ts';
import { KINDS, tables, WITH_FIGURES } from './addresses.ts';
import { awake, useWindows } from './window.ts';

const windows = useWindows();

const SENTENCE =
  'Counts are offences recorded by police, not the number of children, and not how much abuse there is.';

const open = <T>(address: string, look: (page: Page) => Promise<T>): Promise<T> =>
  windows.at(address, PHONE, async (page) => {
    await awake(page);
    return look(page);
  });

/** What the chart says of each of its points, oldest first. */
async function saidOfAll(page: Page): Promise<string[]> {
  const slider = page.getByRole('slider');
  const said: string[] = [];
  await slider.press('Home');
  for (let left = Number(await slider.getAttribute('max')); left >= 0; left -= 1) {
    said.push((await slider.getAttribute('aria-valuetext'))!);
    await slider.press('ArrowRight');
  }
  return said;
}

/** The cells of every row of the page's tables whose heading starts with these words. */
const rows = async (page: Page, heading: string): Promise<string[][]> => {
  const found = await page
    .getByRole('row')
    .evaluateAll((all) =>
      all.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText.trim())),
    );
  return found.filter(([first]) => first?.startsWith(heading));
};

/** From where to where each unbroken piece of the chart's line goes, in percent of its width. */
const pieces = async (page: Page): Promise<[from: number, to: number][]> => {
  const path = await page.locator('.chart path.line').first().getAttribute('d');
  return path!
    .split('M')
    .slice(1)
    .map((piece) => {
      const xs = piece.split('L').map((spot) => Number.parseFloat(spot));
      return [xs[0]!, xs.at(-1)!];
    });
};

describe('Kent', () => {
  test.each([
    ['Obscene publications', ['304', '299']],
    ['Grooming', ['48', '54']],
  ])(
    'January to March 2020, %s: what was printed stands beside what the present edition has',
    async (what, pair) => {
      await windows.at('area/kent/', { ...PHONE, ...NO_SCRIPTS }, async (page) => {
        const row = (await rows(page, 'January to March 2020')).find(([heading]) => heading!.includes(what));
        expect(row).toEqual(expect.arrayContaining(pair));
      });
    },
  );

  test.each([
    ['prc-86', '299'],
    ['prc-88a', '54'],
  ])('the quarter of %s has the count of the present edition', async (measure, count) => {
    await open(`area/kent/?measure=${measure}&by=quarter`, async (page) => {
      expect((await rows(page, 'January to March 2020')).map((cells) => cells[1])).toContain(count);
      expect(await saidOfAll(page)).toContain(`January to March 2020: ${count} offences.`);
    });
  });

  test('2017/18 of the online flag is a gap: said, crossed, without a number, and no line through it', async () => {
    await open('area/kent/?measure=cyberflag-foi', async (page) => {
      const said = await saidOfAll(page);
      expect(said.map((words) => words.slice(0, 7))).toEqual([
        '2015/16',
        '2016/17',
        '2017/18',
        '2018/19',
        '2019/20',
      ]);
      expect(said[0]).toContain('63 offences');
      expect(said[1]).toContain('361 offences');
      expect(said[2]).toContain('no figure published');
      expect(said[2]!.replace('2017/18', '')).not.toMatch(/\d/);
      const [cells] = await rows(page, '2017/18');
      expect(cells![1]).toBe('No figure published');
      const crossing = (await pieces(page)).filter(([from, to]) => from < 50 && to > 50);
      expect(crossing).toEqual([]);
    });
  });

  test('no line of recorded crime crosses April 2017, in years and in quarters', async () => {
    for (const by of ['', '&by=quarter']) {
      await open(`area/kent/?measure=prc-88a${by}`, async (page) => {
        const axis = await page.locator('.chart .break').first().getAttribute('x1');
        const day = Number.parseFloat(axis!);
        const lines = await pieces(page);
        expect(lines).toHaveLength(2);
        expect(lines.filter(([from, to]) => from < day && to > day)).toEqual([]);
      });
    }
  });

  test('the table says between which years not to compare', async () => {
    await open('area/kent/', async (page) => {
      const first = await page.getByRole('table').first().getByRole('row').allInnerTexts();
      const at = (words: string): number => first.findIndex((row) => row.includes(words));
      expect(at('3 April 2017')).toBe(at('2017/18') + 1);
      expect(at('2016/17')).toBe(at('3 April 2017') + 1);
    });
  });

  test('the unfinished year is April to December 2025, part of a year, and never 2025/26', async () => {
    await open('area/kent/', async (page) => {
      expect((await saidOfAll(page)).at(-1)).toBe(
        'April to December 2025: 1,596 offences. This is part of a year.',
      );
      expect((await rows(page, 'April to December 2025'))[0]![1]).toContain('part of a year');
      expect(await page.locator('body').innerText()).not.toMatch(/2025\/26/);
      expect(Math.max(...(await pieces(page)).map(([, to]) => to))).toBeLessThan(95);
    });
  });

  test('from 63 to 361 is never called 573%', async () => {
    await open('area/kent/?measure=cyberflag-foi', async (page) => {
      expect(await page.locator('body').innerText()).not.toContain('573');
    });
  });
});

test.each(WITH_FIGURES)('/%s says what counts are not', async (address) => {
  await windows.at(address, { ...PHONE, ...NO_SCRIPTS }, async (page) => {
    expect(await page.getByText(SENTENCE).first().isVisible()).toBe(true);
  });
});

test('choosing another measure keeps the sentence', async () => {
  await open('area/kent/?measure=cyberflag-foi', async (page) => {
    expect(await page.getByText(SENTENCE).first().isVisible()).toBe(true);
  });
});

describe('a misprint', () => {
  const misprints = tables.observations.filter(({ status }) => status === 'misprint');
  const isForce = (area: string): boolean => tables.forces.some(({ id }) => id === area);
  const year = (start: string): string => `${start.slice(0, 4)}/${String(Number(start.slice(2, 4)) + 1)}`;

  test('is in the tables, so that this can be tested', () => {
    expect(misprints.filter(({ area }) => isForce(area)).length).toBeGreaterThan(1);
  });

  test.each(misprints.filter(({ area }) => isForce(area)))(
    '$count of $area is in no point and no word of the chart, and in the table as what it is',
    async ({ area, measure, periodStart, count }) => {
      const printed = count.toLocaleString('en-GB');
      await open(`area/${area}/?measure=${measure}`, async (page) => {
        const said = (await saidOfAll(page)).filter((words) => words.startsWith(year(periodStart)));
        expect(said).toHaveLength(1);
        expect(said[0]).not.toMatch(new RegExp(`\\b${printed} `));
        const words = await page.locator('.chart svg text').allTextContents();
        expect(words).not.toContain(printed);
        const cells = (await rows(page, year(periodStart))).map((row) => row.slice(0, 2).join(' '));
        expect(cells[0]).not.toContain(` ${printed}`);
        expect(cells.find((text) => text.includes(` ${printed}`))).toMatch(/misprint/i);
      });
    },
  );

  test.each(misprints.filter(({ area }) => !isForce(area)))(
    '$count of a national total is shown on no page',
    async ({ measure, count }) => {
      const printed = new RegExp(`\\b${count.toLocaleString('en-GB')}\\b`);
      for (const address of KINDS.filter((one) => one === '' || one.startsWith('area/'))) {
        const asked = address === '' ? '' : `${address}?measure=${measure}`;
        await open(asked, async (page) => {
          expect(await page.locator('main').innerText()).not.toMatch(printed);
        });
      }
    },
  );
});
