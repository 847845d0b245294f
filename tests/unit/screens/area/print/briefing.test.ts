import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { qrPath } from '../../../../../src/screens/area/print/qr.ts';
import { sheetOf } from '../../../../../src/screens/area/print/sheet.ts';
import { viewOf } from '../../../../../src/screens/area/series-view.ts';
import { recordOf, records, seriesOf } from '../take-away/real.ts';

const sheet = (area: string, measure: string) => {
  const record = recordOf(area);
  return sheetOf(record, viewOf(record, seriesOf(record, measure)));
};
const notes = (rows: ReturnType<typeof sheet>['rows']): string[] =>
  rows.flatMap((r) => ('note' in r ? r.note : []));
const cells = (rows: ReturnType<typeof sheet>['rows']) =>
  rows.flatMap((r) => ('cells' in r ? [r.cells] : []));

describe('the table on the printed sheet', () => {
  test('recorded crime has every year, the unfinished one by its months, and the country beside', () => {
    const { head, rows } = sheet('kent', 'prc-88a');
    expect(head).toEqual(['Year', 'This area', 'England and Wales']);
    expect(cells(rows)).toHaveLength(14);
    expect(cells(rows)[0]?.[0]).toBe('April to December 2025 (part of a year)');
    expect(cells(rows).at(-1)?.[0]).toBe('2012/13');
  });

  test('a break stands between the years it parts', () => {
    const { rows } = sheet('kent', 'prc-88a');
    const at = rows.findIndex((r) => 'note' in r);
    const [above, below] = [rows[at - 1], rows[at + 1]];
    expect([above, below].map((r) => (r && 'cells' in r ? r.cells[0] : ''))).toEqual(['2017/18', '2016/17']);
  });

  test('values that do not stand, and doubts, are told', () => {
    const said = notes(sheet('dyfed-powys', 'scc-foi').rows);
    expect(said).toContainEqual(expect.stringContaining('an earlier figure, since replaced'));
    expect(said).toContainEqual(expect.stringContaining('The figure for 2017/18'));
  });

  test('a year without a figure says so', () => {
    expect(cells(sheet('northern-ireland', 'images-foi').rows)).toContainEqual([
      '2020/21',
      'No figure published',
      '',
    ]);
  });

  test('every number of every published measure has a source that the sheet lists', () => {
    for (const record of records) {
      for (const series of record.series.filter((s) => !s.quarters)) {
        const { rows, sources } = sheetOf(record, viewOf(record, series));
        expect(sources.length, `${record.force.id} ${series.measure.id}`).toBeGreaterThan(0);
        for (const [period, figure, source] of cells(rows)) {
          if (figure === 'No figure published') continue;
          expect(source, `${record.force.id} ${series.measure.id} ${period}`).toMatch(/^\d+(, \d+)*$/);
        }
      }
    }
  });
});

describe('the QR code', () => {
  test('its path is dark exactly where the code is', () => {
    const text = 'https://example.org/area/kent/?measure=prc-88a';
    const { data, size } = encode(text, { ecc: 'M', border: 4 });
    const dark = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    const path = qrPath(text);
    for (const [, x, y, width] of path.d.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
      for (let i = 0; i < Number(width); i++) dark[Number(y)]![Number(x) + i] = true;
    }
    expect(path.size).toBe(size);
    expect(dark).toEqual(data);
  });

  test('a very long address still has one', () => {
    expect(qrPath(`https://example.org/${'a'.repeat(500)}`).size).toBeGreaterThan(60);
  });
});
