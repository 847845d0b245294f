import type { Paint } from './shapes.ts';

/** The light colours of tokens.css, on white: a picture is pasted into pages that are not ours. A test holds them together. */
export const COLOURS = {
  surface: '#ffffff',
  ink: '#14201e',
  muted: '#4c5a57',
  edge: '#7d8a86',
  accent: '#0a5c5a',
  mark: '#8a5200',
} as const;

const { surface, muted, edge, accent, mark } = COLOURS;

/** What chart.css says of each class, for a picture that stands alone. */
const CLASSES: Readonly<Record<string, Paint>> = {
  line: { stroke: accent, width: 3 },
  fine: { width: 2 },
  ring: { fill: surface, stroke: accent, width: 3 },
  doubt: { dash: '3.24 2' },
  tick: { stroke: accent, width: 2 },
  piece: { fill: surface, stroke: muted, width: 2 },
  cross: { stroke: muted, width: 2 },
  none: { stroke: muted, width: 2 },
  dot: { fill: accent },
  base: { stroke: edge, width: 1 },
  break: { stroke: mark, width: 1.5, dash: '4 4' },
};

/**
 * The paint of a shape by its classes, later ones over earlier ones.
 * @throws Error for a class without paint: it would be invisible in the picture
 */
export function paintOf(names: readonly string[]): Paint {
  let paint: Paint = {};
  for (const name of names) {
    const own = CLASSES[name];
    if (!own)
      throw new Error(`A picture has no paint for the class "${name}": add it to charts/export/paint.ts.`);
    paint = { ...paint, ...own };
  }
  return paint;
}
