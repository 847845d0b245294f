import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawPicture } from '../../../../../src/charts/export/picture.tsx';
import { COLOURS, paintOf } from '../../../../../src/charts/export/paint.ts';
import type { Picture } from '../../../../../src/charts/export/shapes.ts';
import { toSvg } from '../../../../../src/charts/export/svg.ts';
import { count } from '../../../../../src/figures/number.ts';
import { COUNTS_ARE_NOT_CHILDREN } from '../../../../../src/figures/care/care-words.ts';
import { pictureWords } from '../../../../../src/screens/area/take-away/picture-words.ts';
import { everything, recordOf, seriesOf, takenOf } from './real.ts';

const kent = recordOf('kent');

function pictureOf(measure: string, by: 'year' | 'quarter' | 'rate' = 'year', record = kent): Picture {
  const taken = takenOf(record, seriesOf(record, measure), by);
  const words = pictureWords(taken);
  if (!words) throw new Error(`no picture of ${measure}`);
  return drawPicture(taken.shown.trend, words, count);
}

const textsOf = ({ shapes }: Picture): string =>
  shapes.map((shape) => (shape.kind === 'text' ? shape.text : '')).join(' ');

describe('a picture of a chart', () => {
  test('title, what the counts are not, measure, source and edition are in it', () => {
    const texts = textsOf(pictureOf('prc-88a'));
    for (const part of [
      'Grooming, Kent, 2012/13 to December 2025',
      COUNTS_ARE_NOT_CHILDREN,
      'Sexual grooming (code 88A)',
      'Home Office, 23 April 2026',
      'edition of 21 November 2026',
    ]) {
      expect(texts).toContain(part);
    }
  });

  test('everything that any page can show has its words', () => {
    const all = everything().flatMap((taken) => pictureWords(taken) ?? []);
    expect(all.length).toBeGreaterThan(700);
    const said = all.map(({ title, unit, notes }) => [title, unit, ...notes].join('\n'));
    expect(said.filter((text) => /NaN|undefined|null|Infinity| {2}|Source: \./.test(text))).toEqual([]);
    expect(all.filter(({ notes }) => notes[0] !== COUNTS_ARE_NOT_CHILDREN)).toEqual([]);
  });

  test.each(['dyfed-powys', 'northern-ireland', 'police-scotland', 'metropolitan'])(
    'all that %s can show is drawn, and stays inside the picture',
    (area) => {
      const outside: unknown[] = [];
      for (const taken of everything().filter(({ record }) => record.force.id === area)) {
        const words = pictureWords(taken);
        if (!words) continue;
        const { width, height, shapes } = drawPicture(taken.shown.trend, words, count);
        const within = (x: number, y: number): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
        for (const s of shapes) {
          const inside = s.kind === 'line' ? within(s.x1, s.y1) && within(s.x2, s.y2) : within(s.x, s.y);
          if (!inside) outside.push([words.title, s]);
        }
      }
      expect(outside).toEqual([]);
    },
  );

  test('a break lifts the line, and is named below', () => {
    const picture = pictureOf('prc-88a');
    const line = picture.shapes.find((s) => s.kind === 'path' && s.paint.width === 3);
    expect(line?.kind === 'path' ? line.d.match(/M/g) : null).toHaveLength(2);
    expect(textsOf(picture)).toContain('The way of counting changed on 3 April 2017');
  });

  test('a figure in doubt and a gap are explained', () => {
    const dyfed = recordOf('dyfed-powys');
    expect(textsOf(pictureOf('scc-foi', 'year', dyfed))).toContain('The figure for 2017/18');
    const ni = recordOf('northern-ireland');
    expect(textsOf(pictureOf('images-foi', 'year', ni))).toContain('no figure was published');
  });

  test('words meant for narrow screens only are not in it', () => {
    const { shapes } = pictureOf('prc-child');
    const breaks = shapes.filter((s) => s.kind === 'line' && s.paint.dash === '4 4');
    expect(breaks).toHaveLength(2);
  });

  test('the values stand over their points', () => {
    const { shapes } = pictureOf('prc-88a');
    const rings = shapes.filter((s) => s.kind === 'circle').map((s) => s.x);
    expect(rings).toHaveLength(13);
    expect(rings).toEqual(rings.toSorted((a, b) => a - b));
    expect(Math.max(...rings) - Math.min(...rings)).toBeGreaterThan(600);
  });
});

describe('the SVG file', () => {
  test('it stands alone: no class, style sheet, script, percent or address but the name of its format', () => {
    const svg = toSvg(pictureOf('prc-88a'));
    expect(svg).not.toMatch(/class=|style|<script|url\(|href|%"|var\(/);
    expect(svg.match(/https?:[^"]+/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg).toContain('<rect width="800"');
    expect(svg).toContain('fill="#ffffff"');
  });

  test('names and descriptions cannot break out of it', () => {
    const picture = { ...pictureOf('prc-88a'), title: '<b>&"', shapes: [] };
    expect(toSvg(picture)).toContain('<title>&lt;b&gt;&amp;&quot;</title>');
  });
});

describe('the colours of pictures', () => {
  test('they are those of the light screen', () => {
    const tokens = readFileSync('src/shell/style/tokens.css', 'utf8').split('@media')[0]!;
    const six = (colour: string): string => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    for (const [name, colour] of Object.entries(COLOURS)) {
      const token = new RegExp(`--${name}: (#[0-9a-f]+)`).exec(tokens)?.[1];
      expect([name, six(token ?? '')]).toEqual([name, colour]);
    }
  });

  test('a mark that nobody gave a colour is refused, not drawn invisibly', () => {
    expect(() => paintOf(['ring', 'new-mark'])).toThrow('"new-mark"');
  });
});
