import { crosses, isInside, nudge, overlaps, type Box, type Spot } from './boxes.ts';
import { textWidth } from './text.ts';
import { OVERHANG, TIERS, WIDTHS, type Tier } from './tiers.ts';

/** A label that would like a place near a spot of the drawing. */
export interface Wanted {
  /** Percent. */
  readonly at: number;
  /** Px; the labelled mark reaches `up` above and `down` below it. */
  readonly y: number;
  readonly up: number;
  readonly down: number;
  readonly text: string;
  readonly size: number;
  readonly role: 'value' | 'part' | 'gap';
  /** Below its mark rather than above: for a low point of the line. */
  readonly low: boolean;
  /** One of the few that should stand even over the dashed line of a break, or a little away from its mark. */
  readonly main: boolean;
}

/** A label with its place: centred `dx` px beside `at`, on the baseline `y`, from a tier of widths on. */
export interface Label {
  readonly at: number;
  readonly dx: number;
  readonly y: number;
  readonly text: string;
  readonly role: Wanted['role'];
  readonly tier: Tier;
  readonly box: Box;
}

/** What labels must keep clear of. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly breaks: readonly Box[];
  readonly lines: readonly (readonly [Spot, Spot])[];
  /** Labels stay between these two, in px. */
  readonly top: number;
  readonly bottom: number;
}

/** Distance between a mark and its label, and the air to the left and right of a label, in px. */
const GAP = 4;
const AIR = 3;

/** How far aside (in halves of its width) and away (px) a label may stand; only a main one both aside and away. */
const NEAR = [0, -0.5, 0.5, -0.85, 0.85].map((aside) => [aside, 0] as const);
const ANY = [...NEAR, [0, 6] as const];
const MAIN = [...ANY, ...NEAR.map(([aside]) => [aside, 10] as const)];

/** Places for a label around its mark, best first. It always stays over or under the mark: see tiers.ts for why. */
function* placesFor(wanted: Wanted, width: number): Generator<Box> {
  const half = textWidth(wanted.text, wanted.size, wanted.role === 'value') / 2 + AIR;
  const height = wanted.size * 0.78 + 3;
  for (const [aside, away] of wanted.main ? MAIN : ANY) {
    const above = wanted.y - wanted.up - GAP - away;
    const below = wanted.y + wanted.down + GAP + away + height;
    for (const bottom of wanted.low ? [below, above] : [above, below]) {
      const dx = aside * half;
      const box = { at: wanted.at, left: dx - half, right: dx + half, top: bottom - height, bottom };
      const move = nudge(box, width, OVERHANG);
      if (Math.abs(dx + move) < half) yield { ...box, left: box.left + move, right: box.right + move };
    }
  }
}

const isFree = (
  box: Box,
  { boxes, lines, top, bottom }: Obstacles,
  labels: readonly Label[],
  width: number,
): boolean =>
  box.top >= top &&
  box.bottom <= bottom &&
  isInside(box, width, OVERHANG + 0.01) &&
  !boxes.some((other) => overlaps(box, other, width)) &&
  !labels.some((label) => overlaps(box, label.box, width)) &&
  !lines.some(([from, to]) => crosses(box, from, to, width));

/** The best free place for a label, if there is one. */
const findPlace = (
  wanted: Wanted,
  obstacles: Obstacles,
  labels: readonly Label[],
  width: number,
): Box | undefined => {
  const places = [...placesFor(wanted, width)].filter((box) => isFree(box, obstacles, labels, width));
  const best = places.find((box) => !obstacles.breaks.some((line) => overlaps(box, line, width)));
  return best ?? (wanted.main ? places[0] : undefined);
};

/**
 * Gives each label a place clear of everything, or none. A label placed for a narrow drawing stays where it is in wider ones.
 * @param wanted the most important first
 */
export const placeLabels = (wanted: readonly Wanted[], obstacles: Obstacles): readonly Label[] => {
  const labels: Label[] = [];
  let waiting = wanted;
  for (const tier of TIERS) {
    const width = WIDTHS[tier];
    waiting = waiting.filter((label) => {
      const box = findPlace(label, obstacles, labels, width);
      if (box === undefined) return true;
      const { at, text, role } = label;
      const dx = Math.round((box.left + box.right) / 2);
      labels.push({ at, dx, y: Math.round(box.bottom - 2), text, role, tier, box });
      return false;
    });
  }
  return labels;
};
