import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../../data/tools/import/source/csv.ts';
import { serialise } from '../../../../../data/tools/import/write/serialise.ts';
import { all, fixture, pieces } from './rows.ts';

const cells = fc.array(fc.stringMatching(/^[a-z0-9 ",.\n]{0,8}$/), { minLength: 2, maxLength: 4 });
const write = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');

describe('a CSV', () => {
  it('gives the cells that were written, wherever the pieces of the file end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(cells, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(60)),
        async (rows, cuts) => {
          const text = write(rows);
          const ends = [...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
          const parts = ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
          expect((await all(readCsv(pieces(...parts)))).map((row) => row.cells)).toEqual(rows);
        },
      ),
    );
  });

  it('is read as the CSV library reads it, line breaks in cells and all', async () => {
    const text = fixture('prc-any-order.csv');
    const rows = await all(readCsv(pieces(text)));
    expect(rows.map((row) => row.cells)).toEqual(parse(text));
    expect(rows.at(-1)?.row).toBe(text.split('\n').length - 1);
  });

  it('loses the mark and the line ends of Windows', async () => {
    const rows = await all(readCsv(pieces('\uFEFFa,b\r\n1,"2', '\r\n3"\r\n')));
    expect(rows).toEqual([
      { sheet: '', row: 1, cells: ['a', 'b'] },
      { sheet: '', row: 2, cells: ['1', '2\n3'] },
    ]);
  });

  it('with a quote that is never closed stops with its row', async () => {
    await expect(all(readCsv(pieces('a,b\n1,"2\n3,4\n')))).rejects.toThrow(/^row 2\n.*never closed/);
  });

  it('of a table is written so that reading gives the same', () => {
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1 }), (rows) => {
        const columns = ['a', 'b', 'c', 'd'];
        const named = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ''])));
        expect(parse(serialise(columns, named), { columns: true, skip_empty_lines: false })).toEqual(named);
      }),
    );
  });
});
