// @vitest-environment happy-dom
import { render as toHtml } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AreaRecord } from '../../../../src/dataset/types.ts';
import { clearFigures, LiveFigures, hydrateFigures } from '../../../../src/screens/area/LiveFigures.tsx';
import { records } from '../../data/real.ts';

const KENT = records.find(({ force }) => force.id === 'kent')!;

/** A record that comes through no door, as if the code had a fault: a part of it can be drawn and a part cannot. */
const UNDRAWABLE = {
  ...KENT,
  series: KENT.series.map((one) => ({ ...one, measure: { ...one.measure, plainName: 'Spoilt' } })),
  sources: null,
} as unknown as AreaRecord;

const words = (): string => document.body.textContent.replace(/\s+/g, ' ');

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = toHtml(<LiveFigures record={KENT} search="" />);
});
afterEach(() => vi.useRealTimers());

it('newer figures that cannot be drawn give way to those of the page', async () => {
  await hydrateFigures(document, KENT, true);
  const drawn = words();
  expect(drawn).toContain('Over the years');
  await expect(hydrateFigures(document, UNDRAWABLE, true)).rejects.toBeInstanceOf(TypeError);
  expect(words()).toContain('Spoilt');
  clearFigures(document);
  await hydrateFigures(document, KENT, true);
  expect(words()).toBe(drawn);
});

it('a part that cannot be drawn leaves what stands in the HTML as it is, and is told of', async () => {
  const lead = (): string | undefined => document.querySelector('[data-island="figures-lead"]')?.innerHTML;
  const html = lead();
  await hydrateFigures(document, UNDRAWABLE, true);
  expect(lead()).toBe(html);
  expect(() => vi.runAllTimers()).toThrow(TypeError);
});
