// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { TrendChart } from '../../../src/charts/TrendChart.tsx';
import type { Trend } from '../../../src/figures/trend/trend.ts';
import { format, GAP, part, trendOf } from './trends.ts';

const root = document.body;

const show = (trend: Trend): Promise<void> =>
  act(() =>
    render(
      <TrendChart
        trend={trend}
        title="Trend"
        description="What it shows"
        unit="offences"
        id="t"
        say={(point) => `${point.label} ${point.cell.kind}`}
        format={format}
      />,
      root,
    ),
  );

const find = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`No ${selector} on the page`);
  return found;
};
const slider = (): HTMLInputElement => find('input[type="range"]') as HTMLInputElement;
const said = (): string | null => find('.chart-said').textContent;
const spoken = (): string | null => slider().getAttribute('aria-valuetext');

/** Presses a key on the slider and tells whether the page kept it from the browser. */
const press = async (key: string, extra: KeyboardEventInit = {}): Promise<boolean> => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...extra });
  await act(() => void slider().dispatchEvent(event));
  return event.defaultPrevented;
};

const point = async (type: string, clientX: number, init: PointerEventInit): Promise<void> => {
  const hit = find('.chart-hit');
  vi.spyOn(hit, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 0, 300, 256));
  await act(() => void hit.dispatchEvent(new PointerEvent(type, { clientX, bubbles: true, ...init })));
};

afterEach(() => render(null, root));

test('starts at the newest whole figure, not at a part of a year or a gap after it', async () => {
  await show(trendOf([1, 2, part(1), GAP]));
  expect(said()).toBe('1991/92 count');
});

test('arrow keys go from point to point, gaps included, and say the same in words and to a screen reader', async () => {
  await show(trendOf([1, GAP, 3]));
  expect(await press('ArrowLeft')).toBe(true);
  expect(said()).toBe('1991/92 not-published');
  expect(spoken()).toBe(said());
  expect(slider().value).toBe('1');
  await press('ArrowRight');
  expect(said()).toBe('1992/93 count');
});

test('stops at both ends', async () => {
  await show(trendOf([1, 2]));
  await press('ArrowRight');
  expect(slider().value).toBe('1');
  await press('Home');
  await press('ArrowLeft');
  expect(slider().value).toBe('0');
  await press('End');
  expect(slider().value).toBe('1');
});

test('pages pass five years or one year of quarters', async () => {
  const trend = trendOf(Array.from({ length: 13 }, (_, i) => i));
  await show(trend);
  await press('PageDown');
  expect(slider().value).toBe('7');
  await show({ ...trend, step: 'quarter' });
  await press('PageDown');
  expect(slider().value).toBe('8');
  await press('PageUp');
  expect(slider().value).toBe('12');
});

test('leaves other keys and shortcuts to the browser', async () => {
  await show(trendOf([1, 2]));
  expect(await press('Tab')).toBe(false);
  expect(await press('ArrowLeft', { altKey: true })).toBe(false);
  expect(slider().value).toBe('1');
});

test('follows the slider when a screen reader moves it', async () => {
  await show(trendOf([1, 2, 3]));
  slider().value = '0';
  await act(() => void slider().dispatchEvent(new Event('input', { bubbles: true })));
  expect(said()).toBe('1990/91 count');
});

test('a tap anywhere in a column chooses its point; a finger that only passes does not', async () => {
  await show(trendOf([1, 2, 3]));
  await point('pointerdown', 150, { pointerType: 'touch', buttons: 1 });
  expect(slider().value).toBe('0');
  await point('pointermove', 390, { pointerType: 'touch', buttons: 0 });
  expect(slider().value).toBe('0');
  await point('pointermove', 390, { pointerType: 'touch', buttons: 1 });
  expect(slider().value).toBe('2');
  await point('pointermove', 9999, { pointerType: 'mouse' });
  expect(slider().value).toBe('2');
});

test('the halo is on the chosen point, on the axis for a gap', async () => {
  await show(trendOf([4, GAP, 3]));
  const baseline = find('.base').getAttribute('y1');
  expect(find('.halo circle').getAttribute('cy')).not.toBe(baseline);
  await press('ArrowLeft');
  expect(find('.halo circle').getAttribute('cx')).toBe('50%');
  expect(find('.halo circle').getAttribute('cy')).toBe(baseline);
});

test('another trend starts at its own newest figure', async () => {
  await show(trendOf([1, 2, 3]));
  await press('Home');
  await show(trendOf([1, 2, 3, 4]));
  expect(slider().value).toBe('3');
});

test('the room of the longest sentence is kept, so that nothing moves', async () => {
  await show(trendOf([1, GAP, 3]));
  expect(find('.chart-said').getAttribute('data-room')).toBe('1991/92 not-published');
});
