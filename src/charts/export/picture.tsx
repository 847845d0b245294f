import type { Trend } from '../../figures/trend/trend.ts';
import { Drawing } from '../Drawing.tsx';
import { HEIGHT } from '../frame.ts';
import { layOut } from '../layout.ts';
import { TEXT_SIZE, wrap } from '../text.ts';
import { OVERHANG } from '../tiers.ts';
import { flatten } from './flatten.ts';
import { COLOURS } from './paint.ts';
import type { Picture, Shape } from './shapes.ts';

/** The words around a chart that leaves the app. */
export interface PictureWords {
  readonly title: string;
  /** What is counted, below the title. */
  readonly unit: string;
  /** Below the chart, a paragraph each: what the counts are not, where they come from, which edition. */
  readonly notes: readonly string[];
  /** For those who do not see it. */
  readonly description: string;
}

const WIDTH = 800;
const MARGIN = 32;
const ROOM = WIDTH - 2 * MARGIN;

interface Style {
  readonly size: number;
  readonly line: number;
  readonly bold: boolean;
  readonly fill: string;
}
const TITLE: Style = { size: 22, line: 28, bold: true, fill: COLOURS.ink };
const UNIT: Style = { size: 14, line: 20, bold: false, fill: COLOURS.muted };
const NOTE: Style = { size: TEXT_SIZE, line: 18, bold: false, fill: COLOURS.ink };

/** A paragraph from `top` down. */
function paragraph(text: string, top: number, { size, line, bold, fill }: Style): Shape[] {
  const room = (ROOM * TEXT_SIZE) / size / (bold ? 1.1 : 1);
  const lines = wrap(text, room, Infinity) ?? [text];
  return lines.map((words, i) => ({
    kind: 'text',
    x: MARGIN,
    y: top + line * (i + 1) - Math.round((line - size) / 2) - 2,
    text: words,
    size,
    bold,
    anchor: 'start',
    fill,
    rim: false,
  }));
}

/**
 * A chart as a picture that can stand alone: title, chart, and below it what must not be cut off from it.
 * @param format writes a count, as `9,000`
 * @param scaleMax the axis reaches at least this high
 */
export function drawPicture(
  trend: Trend,
  words: PictureWords,
  format: (n: number) => string,
  scaleMax?: number,
): Picture {
  const shapes: Shape[] = [];
  let y = MARGIN - 8;
  const write = (text: string, style: Style, after: number): void => {
    const lines = paragraph(text, y, style);
    shapes.push(...lines);
    y += lines.length * style.line + after;
  };
  write(words.title, TITLE, 4);
  write(words.unit, UNIT, 16);
  const layout = layOut(trend, format, scaleMax);
  const plot = { x: MARGIN + OVERHANG, y, width: ROOM - 2 * OVERHANG };
  shapes.push(...flatten(<Drawing trend={trend} layout={layout} />, plot));
  y += HEIGHT + 20;
  for (const note of words.notes) write(note, NOTE, 6);
  const { title, description } = words;
  return { width: WIDTH, height: y + MARGIN - 14, title, description, shapes };
}
