import { isValidElement, type ComponentChildren, type VNode } from 'preact';
import { TEXT_SIZE } from '../text.ts';
import { COLOURS, paintOf } from './paint.ts';
import type { Shape } from './shapes.ts';

/** Where the parts of a drawing stand. */
interface Placement {
  /** Px from the corner of the picture. */
  readonly x: number;
  readonly y: number;
  /** Width of the drawing in px: what 100% is. */
  readonly width: number;
  /** In a drawing stretched to that width, x runs from 0 to 100. */
  readonly stretched: boolean;
  /** Among the words of breaks. */
  readonly words: boolean;
}

type Props = Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren };

const classesOf = ({ class: names }: Props): string[] =>
  typeof names === 'string' ? names.split(' ').filter((name) => name !== '') : [];

/** Classes that only say from which width on a part is shown: a picture is wide, see tiers.ts. */
const isTier = (name: string): boolean => name === 'from-b' || name === 'from-c';
const NARROW_ONLY = 'to-b';

/** A length: a number of px, or percent of the width. */
function px(value: unknown, width: number): number {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '0';
  return text.endsWith('%') ? (Number.parseFloat(text) / 100) * width : Number(text);
}

const round = (n: number): number => Math.round(n * 100) / 100;

/** A path whose x is in percent, in px. */
const stretch = (d: string, { width }: Placement): string =>
  d.replace(
    /([ML])(-?[\d.]+) /g,
    (_, step: string, x: string) => `${step}${round((Number(x) / 100) * width)} `,
  );

const textIn = (children: ComponentChildren): string =>
  Array.isArray(children) ? children.map(textIn).join('') : isText(children) ? String(children) : '';
const isText = (child: unknown): child is string | number =>
  typeof child === 'string' || typeof child === 'number';

function textShape(props: Props, place: Placement): Shape {
  const names = classesOf(props);
  const has = (name: string): boolean => names.includes(name);
  const start = has('end') ? 'end' : 'start';
  const fill = place.words ? COLOURS.mark : has('value') ? COLOURS.ink : COLOURS.muted;
  return {
    kind: 'text',
    x: round(place.x + px(props['x'], place.width) + px(props['dx'], place.width)),
    y: round(place.y + px(props['y'], 0)),
    text: textIn(props.children),
    size: Number(props['font-size'] ?? TEXT_SIZE),
    bold: has('value'),
    anchor: place.words ? start : 'middle',
    fill,
    rim: place.words || has('value') || has('part'),
  };
}

/** One element that draws; undefined for one that does not. */
function shapeOf(type: string, props: Props, place: Placement): Shape | undefined {
  const x = (name: string): number => round(place.x + px(props[name], place.width));
  const y = (name: string): number => round(place.y + px(props[name], 0));
  if (type === 'text') return textShape(props, place);
  if (type === 'title' || type === 'desc') return undefined;
  const paint = paintOf(classesOf(props).filter((name) => !isTier(name)));
  switch (type) {
    case 'line':
      return { kind: 'line', x1: x('x1'), y1: y('y1'), x2: x('x2'), y2: y('y2'), paint };
    case 'circle':
      return { kind: 'circle', x: x('cx'), y: y('cy'), r: Number(props['r']), paint };
    case 'path': {
      const d = String(props['d']);
      return {
        kind: 'path',
        x: round(place.x),
        y: round(place.y),
        d: place.stretched ? stretch(d, place) : d,
        paint,
      };
    }
    default:
      throw new Error(`A picture cannot draw <${type}>: teach charts/export/flatten.ts to.`);
  }
}

/** The place of what stands inside an element. */
function inner(type: string, props: Props, place: Placement): Placement | undefined {
  if (type === 'g') return { ...place, words: place.words || classesOf(props).includes('words') };
  if (type !== 'svg') return undefined;
  if (props['viewBox'] !== undefined) return { ...place, stretched: true };
  return { ...place, x: place.x + px(props['x'], place.width), y: place.y + px(props['y'], 0) };
}

/**
 * A drawing made of components without hooks, as plain shapes: percent become px, classes become colours, and nothing
 * depends on a style sheet. So the picture that is taken away is the one on the screen, drawn by the same code.
 * @param at corner of the drawing in the picture, and its width
 * @throws Error for an element or a class that has no shape or paint yet
 */
export function flatten(drawing: ComponentChildren, at: Pick<Placement, 'x' | 'y' | 'width'>): Shape[] {
  const shapes: Shape[] = [];
  const walk = (node: ComponentChildren, place: Placement): void => {
    if (Array.isArray(node)) return node.forEach((child) => walk(child, place));
    if (!isValidElement(node)) return;
    const { type, props } = node as VNode<Props>;
    // Function components only: a class would have to be made first, and the charts have none.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (typeof type === 'function') return walk((type as (p: Props) => ComponentChildren)(props), place);
    if (classesOf(props).includes(NARROW_ONLY)) return;
    const within = inner(type, props, place);
    if (within) return walk(props.children, within);
    const shape = shapeOf(type, props, place);
    if (shape) shapes.push(shape);
  };
  walk(drawing, { ...at, stretched: false, words: false });
  return shapes;
}
