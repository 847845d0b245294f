import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crosses, isInside, overlaps, type Box } from '../../../src/charts/boxes.ts';
import { breakBox, breakLine } from '../../../src/charts/breaks.ts';
import { layOut, type Layout } from '../../../src/charts/layout.ts';
import { OVERHANG, WIDTHS } from '../../../src/charts/tiers.ts';
import { anyTrend, breakBefore, count, format, GAP, part, trendOf } from './trends.ts';

const anyWidth = fc.integer({ min: WIDTHS[0], max: 900 });

/** What a drawing of this width shows: the labels of its tier and of narrower ones. */
const seen = <T extends { readonly tier: 0 | 1 | 2 }>(items: readonly T[], width: number): readonly T[] =>
  items.filter((item) => WIDTHS[item.tier] <= width);
const breaksAt = ({ breaks }: Layout, width: number) => (width < WIDTHS[1] ? breaks.narrow : breaks.wide);

const texts = (labels: readonly { readonly text: string }[]): readonly string[] =>
  labels.map(({ text }) => text);

const clash = (boxes: readonly Box[], width: number): boolean =>
  boxes.some((box, i) => boxes.slice(i + 1).some((other) => overlaps(box, other, width)));

describe('labels', () => {
  test('never touch each other or the words of a break, at any width', () => {
    fc.assert(
      fc.property(anyTrend, anyWidth, (trend, width) => {
        const layout = layOut(trend, format);
        const words = breaksAt(layout, width).filter((mark) => mark.lines.length > 0);
        const boxes = [...seen(layout.labels, width).map((label) => label.box), ...words.map(breakBox)];
        expect(clash(boxes, width)).toBe(false);
        expect(boxes.every((box) => isInside(box, width, OVERHANG + 0.1))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
  test('never lie on the line, at any width', () => {
    fc.assert(
      fc.property(anyTrend, anyWidth, (trend, width) => {
        const layout = layOut(trend, format);
        const pieces = layout.runs.flatMap((run) => run.slice(1).map((spot, i) => [run[i]!, spot] as const));
        const struck = seen(layout.labels, width).filter(({ box }) =>
          pieces.some(([from, to]) => crosses(box, from, to, width)),
        );
        expect(struck).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
  test('the newest, the highest and the first value come before others', () => {
    const cells = [10, 40, 55, 80, 95, 100, 140, 150, 230, 220, 260, 255, 240];
    const narrow = layOut(trendOf(cells), format).labels.filter((label) => label.tier === 0);
    expect(texts(narrow)).toEqual(expect.arrayContaining(['10', '260', '240']));
  });
  test('a wider chart shows the values a narrow one had no room for', () => {
    const { labels } = layOut(
      trendOf([14_500, 15_600, 15_100, 16_200, 16_300, 15_900, 17_000, 18_100]),
      format,
    );
    expect(seen(labels, 600).length).toBeGreaterThan(seen(labels, WIDTHS[0]).length);
  });
  test('a lower bound and a disputed value are marked as such', () => {
    const cells = [10, { kind: 'at-least', value: 9000 }, { kind: 'disputed', values: [64, 4000] }] as const;
    expect(texts(layOut(trendOf(cells), format).labels)).toEqual(
      expect.arrayContaining(['9,000+', '64?', '4,000?']),
    );
  });
  test('a gap is named in words where there is room, and is not a zero', () => {
    const labels = texts(layOut(trendOf([300, 361, GAP, 490, 735]), format).labels);
    expect(labels).toContain('no figure');
    expect(labels).not.toContain('0');
  });
  test('a fine line of many quarters names only the newest, the highest and the lowest', () => {
    const cells = Array.from({ length: 55 }, (_, i) => 20 + i * 3 + (i % 2));
    const { labels } = layOut({ ...trendOf(cells), step: 'quarter' }, format);
    expect(labels.length).toBeLessThanOrEqual(3);
    expect(texts(labels)).toContain('182');
  });
});

describe('the words of breaks', () => {
  test('keep clear of each other and of the lines of other breaks, at any width', () => {
    fc.assert(
      fc.property(anyTrend, anyWidth, (trend, width) => {
        const marks = breaksAt(layOut(trend, format), width).filter((mark) => mark.lines.length > 0);
        for (const mark of marks) {
          const others = marks.filter((other) => other !== mark);
          expect(others.some((other) => overlaps(breakBox(mark), breakLine(other), width))).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
  test('say the title and month where they fit, else that counting changed', () => {
    const words = (title: string) =>
      layOut(trendOf([1, 2, 3, 4], [breakBefore(1, title)]), format).breaks.narrow[0]!.lines.join(' ');
    expect(words('Flag becomes mandatory')).toBe('Flag becomes mandatory, April\u00a02017');
    expect(words('A title that is far too long to stand beside a line on a chart as narrow as a phone')).toBe(
      'Counting changed, April\u00a02017',
    );
  });
  test('two breaks that are near each other both keep their words', () => {
    const trend = trendOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 9, 9], [breakBefore(1), breakBefore(5)]);
    const { breaks } = layOut(trend, format);
    for (const mark of [...breaks.narrow, ...breaks.wide]) expect(mark.lines.length).toBeGreaterThan(0);
  });
});

describe('the years below', () => {
  test('are thinned evenly on a narrow chart, and the newest stays', () => {
    const { years } = layOut(trendOf(Array.from({ length: 13 }, () => 5)), format);
    const at = seen(years, WIDTHS[0]).map((label) => years.indexOf(label));
    const steps = new Set(at.slice(1).map((index, i) => index - at[i]!));
    expect(steps.size).toBe(1);
    expect(at.at(-1)).toBe(years.length - 1);
  });
  test('name a part of a year by its months and never as a year', () => {
    const { years, parts } = layOut(trendOf([1, 2, part(1)]), format);
    expect(texts(years)).toEqual(['90/91', '91/92']);
    expect(texts(parts)).toEqual(['Apr–Dec 2025']);
  });
  test('stand once under the four quarters of a year', () => {
    const trend = trendOf([1, 2, 3, 4, 5, 6, 7, 8]);
    const points = trend.points.map((point, i) => ({ ...point, short: i < 4 ? '12/13' : '13/14' }));
    const { years, ticks } = layOut({ step: 'quarter', breaks: [], points }, format);
    expect(years.map(({ at, text }) => [at, text])).toEqual([
      [25, '12/13'],
      [75, '13/14'],
    ]);
    expect(ticks).toEqual([50]);
  });
});

test('the newest figure keeps its value beside a late break', () => {
  const cells = [20, 63, 361, GAP, 490, 735, GAP, GAP, GAP, GAP, count(802)];
  const { labels } = layOut(trendOf(cells, [breakBefore(10)]), format);
  expect(texts(labels.filter((label) => label.tier === 0))).toContain('802');
});
