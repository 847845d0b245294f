import { COLOURS } from './paint.ts';
import { FONTS, type Paint, type Picture, type Shape } from './shapes.ts';

/** Dots for each px: sharp on paper and on a phone. */
const SCALE = 2;

type Context = CanvasRenderingContext2D;

function stroke(context: Context, path: Path2D, { fill, stroke: colour, width, dash }: Paint): void {
  if (fill) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (!colour) return;
  context.strokeStyle = colour;
  context.lineWidth = width ?? 1;
  context.lineJoin = 'round';
  context.setLineDash(dash ? dash.split(' ').map(Number) : []);
  context.stroke(path);
}

function write(context: Context, shape: Extract<Shape, { kind: 'text' }>): void {
  const { x, y, text, size, bold, anchor, fill, rim } = shape;
  context.font = `${bold ? '600 ' : ''}${size}px ${FONTS}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  if (rim) {
    context.setLineDash([]);
    context.strokeStyle = COLOURS.surface;
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
  }
  context.fillStyle = fill;
  context.fillText(text, x, y);
}

function draw(context: Context, shape: Shape): void {
  if (shape.kind === 'text') return write(context, shape);
  context.save();
  const path = new Path2D(shape.kind === 'path' ? shape.d : undefined);
  if (shape.kind === 'path') context.translate(shape.x, shape.y);
  if (shape.kind === 'circle') path.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
  if (shape.kind === 'line') {
    path.moveTo(shape.x1, shape.y1);
    path.lineTo(shape.x2, shape.y2);
  }
  stroke(context, path, shape.paint);
  context.restore();
}

/**
 * A picture as a PNG file, drawn shape by shape: an SVG loaded as an image would need the page's security policy opened
 * for it, and Safari would then refuse to hand the dots out.
 * @throws Error where the browser gives no canvas, or nothing out of it (some do that against fingerprinting)
 */
export async function toPng({ width, height, shapes }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas to draw the picture on.');
  context.scale(SCALE, SCALE);
  context.fillStyle = COLOURS.surface;
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) draw(context, shape);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('This browser gave no picture out of its canvas.');
  return blob;
}
