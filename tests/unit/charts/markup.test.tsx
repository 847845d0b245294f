import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { TrendChart } from '../../../src/charts/TrendChart.tsx';
import type { TrendPoint, Trend } from '../../../src/figures/trend/trend.ts';
import { anyTrend, breakBefore, format, GAP, part, trendOf } from './trends.ts';

const say = ({ label, cell }: TrendPoint): string =>
  cell.kind === 'not-published' ? `${label}: no figure published.` : `${label}: ${cell.kind}.`;

const draw = (trend: Trend): string =>
  render(
    <TrendChart
      trend={trend}
      title="Trend"
      description="What it shows"
      unit="offences"
      id="t"
      say={say}
      format={format}
    />,
  );

const matches = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([all]) => all);

/** The spots of the drawn line, path by path. */
const drawnRuns = (html: string): readonly number[][] =>
  (/<path class="line[^"]*" d="([^"]*)"/.exec(html)?.[1] ?? '')
    .split('M')
    .slice(1)
    .map((run) => run.split('L').map((spot) => Number(spot.split(' ')[0])));

describe('the chart as prerendered', () => {
  test('has no broken number in it, whatever the trend', () => {
    fc.assert(
      fc.property(anyTrend, (trend) => {
        expect(draw(trend)).not.toMatch(/NaN|Infinity|undefined|null|style=/);
      }),
      { numRuns: 200 },
    );
  });
  test('draws no line over a gap or a break, whatever the trend', () => {
    fc.assert(
      fc.property(anyTrend, (trend) => {
        const column = 100 / trend.points.length;
        for (const run of drawnRuns(draw(trend))) {
          for (const [i, x] of run.entries()) {
            const index = Math.floor(x / column);
            expect(trend.points[index]?.cell.kind).toBe('count');
            if (i === 0) continue;
            expect(index).toBe(Math.floor(run[i - 1]! / column) + 1);
            expect(trend.breaks.some((mark) => mark.before === index)).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
  test('a missing year is a cross on the axis: no ring, no spot of the line', () => {
    const html = draw(trendOf([63, 361, GAP, 490, 735]));
    expect(matches(html, /class="ring"/g)).toHaveLength(4);
    expect(matches(html, /class="none"/g)).toHaveLength(1);
    expect(drawnRuns(html)).toEqual([
      [10, 30],
      [70, 90],
    ]);
  });
  test('a zero is a point of the line', () => {
    const html = draw(trendOf([3, 0, 2]));
    expect(matches(html, /class="ring"/g)).toHaveLength(3);
    expect(drawnRuns(html)).toHaveLength(1);
  });
  test('a part of a year has a shape and a name of its own and is not joined', () => {
    const html = draw(trendOf([10, 20, 30, part(20)]));
    expect(drawnRuns(html)).toEqual([[12.5, 37.5, 62.5]]);
    expect(matches(html, /class="piece"/g)).toHaveLength(1);
    expect(html).toContain('Apr–Dec 2025');
  });
  test('disputed values are crosses, a lower bound has an arrow, a doubtful count a dashed ring', () => {
    const html = draw(
      trendOf([
        { kind: 'disputed', values: [64, 175] },
        { kind: 'at-least', value: 90 },
        { kind: 'count', value: 80, doubt: 'outlier' },
      ]),
    );
    expect(matches(html, /class="cross"/g)).toHaveLength(2);
    expect(matches(html, /class="tick"/g)).toHaveLength(1);
    expect(matches(html, /class="ring doubt"/g)).toHaveLength(1);
  });
  test('a count alone among gaps of a fine line is still seen', () => {
    const cells = Array.from({ length: 40 }, (_, i) => (i === 10 ? 5 : i > 20 ? 7 : GAP));
    expect(matches(draw(trendOf(cells)), /class="dot" cx="26.25%"/g)).toHaveLength(1);
  });
  test('a break is a dashed line with words', () => {
    const html = draw(trendOf([1, 2, 3, 4], [breakBefore(2)]));
    expect(html).toContain('class="break" x1="50%" x2="50%"');
    expect(html).toMatch(/>Counting changes,/);
  });
  test('is named and described, and says the newest known point in words', () => {
    const html = draw(trendOf([1, 2, GAP]));
    expect(html).toContain('role="img" aria-labelledby="t-title t-desc"');
    expect(html).toContain('<title id="t-title">Trend</title><desc id="t-desc">What it shows</desc>');
    expect(html).toMatch(/<p class="chart-said"[^>]*>1991\/92: count\.<\/p>/);
  });
  test('without a point there is no slider and no picture of anything', () => {
    const html = draw(trendOf([]));
    expect(html).not.toContain('<input');
    expect(html).toContain('There is no figure to show.');
  });
});
