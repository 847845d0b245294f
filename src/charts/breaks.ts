import type { TrendBreak } from '../figures/trend/trend.ts';
import { countingChangedBesideMark } from '../figures/trend/break-words.ts';
import { isInside, overlaps, type Box } from './boxes.ts';
import { monthAndYear } from './dates.ts';
import { LINE, textWidth, TEXT_SIZE, wrap } from './text.ts';
import { OVERHANG } from './tiers.ts';

/** A break as drawn: a line downwards from `top`, with words on one side of its upper end. */
export interface BreakMark {
  /** Percent. */
  readonly at: number;
  readonly top: number;
  readonly side: 1 | -1;
  readonly lines: readonly string[];
}

/** Distance of the words from the line in px. */
export const ASIDE = 6;

/** The most lines of text that so many breaks may fill. */
const mostLines = (breaks: number): number => (breaks > 2 ? 6 : 4);

/** The place of the words of a mark. */
export const breakBox = ({ at, top, side, lines }: BreakMark): Box => {
  const far = ASIDE + Math.max(...lines.map((line) => textWidth(line, TEXT_SIZE)));
  const [left, right] = side === 1 ? [ASIDE, far] : [-far, -ASIDE];
  return { at, left, right, top, bottom: top + lines.length * LINE };
};

/** The dashed line of a mark, as a box that reaches down without end. */
export const breakLine = ({ at, top }: Pick<BreakMark, 'at' | 'top'>): Box => ({
  at,
  left: -1,
  right: 1,
  top,
  bottom: Infinity,
});

const isFree = (mark: BreakMark, placed: readonly BreakMark[], width: number): boolean =>
  isInside(breakBox(mark), width, OVERHANG) &&
  placed.every(
    (other) =>
      !overlaps(breakBox(mark), breakBox(other), width) &&
      !overlaps(breakBox(mark), breakLine(other), width) &&
      !overlaps(breakLine(mark), breakBox(other), width),
  );

/** Every way to write a break, best first: the more words, the higher up, on the right. */
function* waysToWrite(mark: TrendBreak, at: number, width: number, lowest: number): Generator<BreakMark> {
  const when = monthAndYear(mark.date);
  for (const text of [`${mark.title}, ${when}`, mark.title, countingChangedBesideMark(when)]) {
    for (let line = 0; line <= lowest; line++) {
      for (const side of [1, -1] as const) {
        const room = OVERHANG - ASIDE + width * (side === 1 ? 1 - at / 100 : at / 100);
        const lines = wrap(text, room, 2);
        if (lines !== null && line + lines.length <= lowest) yield { at, top: line * LINE, side, lines };
      }
    }
  }
}

/** Places the breaks one after the other, each where those before it leave room. */
const placeInTurn = (breaks: readonly TrendBreak[], points: number, width: number): readonly BreakMark[] => {
  const placed: BreakMark[] = [];
  const lowest = mostLines(breaks.length);
  for (const mark of breaks) {
    const at = Math.round((mark.before / points) * 10_000) / 100;
    let best: BreakMark | undefined;
    for (const way of waysToWrite(mark, at, width, lowest)) {
      if (!isFree(way, placed, width)) continue;
      best = way;
      break;
    }
    // With no room for words the line alone stands; the break is explained in the text below the chart.
    placed.push(best ?? { at, top: lowest * LINE, side: 1, lines: [] });
  }
  return placed;
};

/** How much is lost in an arrangement: breaks without words weigh most, then the height of the words. */
const cost = (marks: readonly BreakMark[]): number =>
  marks.reduce((sum, mark) => sum + (mark.lines.length === 0 ? 1000 : breakBox(mark).bottom), 0);

/**
 * Sets the words of the breaks so that they keep clear of each other and of each other's lines. Tried from the oldest on
 * and from the newest back: the words of a late break stand on the left of its line and may need the upper place.
 * @param points how many points the chart has, at least 1; a break stands between two of them
 * @param width of the drawing in px
 */
export const breakMarks = (
  breaks: readonly TrendBreak[],
  points: number,
  width: number,
): readonly BreakMark[] => {
  const forward = placeInTurn(breaks, points, width);
  const backward = placeInTurn(breaks.toReversed(), points, width);
  return cost(backward) < cost(forward) ? backward : forward;
};
