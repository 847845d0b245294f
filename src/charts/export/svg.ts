import { COLOURS } from './paint.ts';
import { FONTS, type Paint, type Picture, type Shape } from './shapes.ts';

const escape = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | number | undefined>>;

function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const painted = ({ fill, stroke, width, dash }: Paint): Attributes => ({
  fill: fill ?? 'none',
  stroke,
  'stroke-width': width,
  'stroke-dasharray': dash,
  'stroke-linejoin': stroke && 'round',
});

function lettered(shape: Extract<Shape, { kind: 'text' }>): string {
  const { x, y, size, bold, anchor, fill, rim } = shape;
  const place = { x, y, 'font-size': size, 'font-weight': bold ? 600 : undefined, 'text-anchor': anchor };
  const words = escape(shape.text);
  // The rim is a text of its own: programs that do not know `paint-order` would draw it over the letters.
  const rimmed = { ...painted({ stroke: COLOURS.surface, width: 3 }), 'aria-hidden': 'true' };
  return (
    (rim ? element('text', { ...place, ...rimmed }, words) : '') + element('text', { ...place, fill }, words)
  );
}

function drawn(shape: Shape): string {
  switch (shape.kind) {
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return element('line', { x1, y1, x2, y2, ...painted(shape.paint) });
    }
    case 'circle':
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.r, ...painted(shape.paint) });
    case 'path': {
      const { d, x, y } = shape;
      return element('path', { d, transform: `translate(${x} ${y})`, ...painted(shape.paint) });
    }
    case 'text':
      return lettered(shape);
  }
}

/** A picture as an SVG file that needs nothing else: no style sheet, no font, no script. White in dark mode too. */
export function toSvg({ width, height, title, description, shapes }: Picture): string {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const root = { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'font-family': FONTS };
  const content = [
    element('title', {}, escape(title)),
    element('desc', {}, escape(description)),
    element('rect', { width, height, fill: COLOURS.surface }),
    ...shapes.map(drawn),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, content.join('\n'))}\n`;
}
