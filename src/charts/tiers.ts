/**
 * The drawing stretches with its column: x is in percent, y and text in pixels. So text never shrinks, and a label
 * that is clear of everything at one width is clear at every greater width. Labels are therefore set for the narrowest
 * column first; what only fits in a wider one is shown from there on by the container queries of chart.css.
 */

/** Widths of the drawing in px; chart.css names the same numbers. Phones of 320 px and 360 px have 272 and 312. */
export const WIDTHS = [264, 312, 520] as const;

export type Tier = 0 | 1 | 2;

export const TIERS: readonly Tier[] = [0, 1, 2];

/** How far a label may reach out of the drawing on either side, in px: the padding that chart.css gives it. */
export const OVERHANG = 8;

const CLASSES = ['', 'from-b', 'from-c'] as const;

/** The class that shows an element from a tier on. */
export const tierClass = (tier: Tier): string => CLASSES[tier];
