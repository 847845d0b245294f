import { useState } from 'preact/hooks';
import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import type { Trend } from '../figures/trend/trend.ts';

/** Points that one press of Page Up or Page Down passes: five years, or the four quarters of one. */
const PAGE = { year: 5, quarter: 4 } as const;

/** Where a key leads from a point, or undefined for keys that are not ours. */
const target = (key: string, from: number, last: number, page: number): number | undefined => {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return from - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return from + 1;
    case 'PageDown':
      return from - page;
    case 'PageUp':
      return from + page;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
};

/** The newest whole figure, as the page leads with it; else the newest point there is, or -1 without any. */
const newest = ({ points }: Trend): number => {
  const whole = points.findLastIndex(({ cell }) => cell.kind === 'count' || cell.kind === 'at-least');
  return whole === -1 ? points.length - 1 : whole;
};

/**
 * Which point of a trend is read out, and the ways to another: keys, a native slider's own events, a finger or a mouse.
 * It starts at the newest figure, and starts anew for another trend.
 */
export const useStepper = (trend: Trend) => {
  const [chosen, choose] = useState<{ readonly trend: Trend; readonly index: number } | null>(null);
  const last = trend.points.length - 1;
  const index = chosen?.trend === trend ? chosen.index : newest(trend);
  const select = (wanted: number): void => choose({ trend, index: Math.max(0, Math.min(last, wanted)) });

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = target(event.key, index, last, PAGE[trend.step]);
    if (to === undefined) return;
    event.preventDefault();
    select(to);
  };
  const onPointer = (event: TargetedPointerEvent<HTMLElement>): void => {
    if (last < 0 || (event.pointerType !== 'mouse' && event.buttons === 0)) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    select(Math.floor(((event.clientX - left) / width) * (last + 1)));
  };
  return { index, last, select, onKeyDown, onPointer };
};
