import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import { readOds } from '../../../../../data/tools/import/source/ods.ts';
import { openRows } from '../../../../../data/tools/import/source/open.ts';
import { readXlsx } from '../../../../../data/tools/import/source/xlsx.ts';
import { makeOds } from '../../../../bench/parts/import/make-ods.ts';
import { makeXlsx } from '../../../../bench/parts/import/make-xlsx.ts';
import { all } from './rows.ts';

const dir = mkdtempSync(join(tmpdir(), 'workbook-'));
afterAll(() => rmSync(dir, { recursive: true }));

const HEADER =
  'Financial Year,Financial Quarter,Force Name,Offence Description,Offence Group,Offence Subgroup,Offence Code,Number of Offences'.split(
    ',',
  );
const ROWS = [
  ['2019/20', '1', 'Devon & Cornwall', 'A "quoted" <name>', 'Group', 'Sub', '8.10', '12'],
  ['2019/20', '2', 'Kent', 'Sexual grooming', 'Group', 'Sub', '88A', '-3'],
];
async function* sheets() {
  yield await Promise.resolve({ name: '2019_20', rows: ROWS });
  yield { name: '2020_21', rows: ROWS.slice(0, 1) };
}
const silent = (): void => undefined;

describe.each([
  ['ODS', makeOds],
  ['XLSX', makeXlsx],
] as const)('%s', (format, make) => {
  it('gives every cell of every sheet, codes as they are written, whatever the name of the file', async () => {
    const path = join(dir, `${format}.csv`);
    await make(path, HEADER, sheets());
    const opened = await openRows(path, silent);
    const rows = await all(opened.rows);
    expect(opened.format).toBe(format);
    expect(rows.filter(({ sheet }) => sheet === '2019_20').map(({ cells }) => cells)).toEqual([
      HEADER,
      ...ROWS,
    ]);
    expect(rows.filter(({ sheet }) => sheet === '2020_21').map(({ row }) => row)).toEqual([1, 2]);
    expect(rows.find(({ sheet }) => sheet === 'Cover_sheet')?.cells).toHaveLength(1);
  });

  it('that is cut short anywhere is refused', async () => {
    const path = join(dir, `whole.${format}`);
    await make(path, HEADER, sheets());
    const bytes = readFileSync(path);
    const cut = join(dir, `cut.${format}`);
    for (const part of [0.3, 0.6, 0.9, 0.99]) {
      writeFileSync(cut, bytes.subarray(0, Math.floor(bytes.length * part)));
      await expect(openRows(cut, silent), `${part}`).rejects.toThrow(/cut short/);
    }
  });
});

describe('the cells of an ODS', () => {
  const ods = (table: string): Uint8Array =>
    zipSync({
      'content.xml': strToU8(
        `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name=" Table 1 ">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    });
  const cell = (text: string, attributes = ''): string =>
    `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
  const row = (cells: string, attributes = ''): string =>
    `<table:table-row ${attributes}>${cells}</table:table-row>`;

  it('have blanks, line breaks and full numbers, and not the comments on them', async () => {
    const number =
      '<table:table-cell office:value-type="float" office:value="1204"><text:p>1,204</text:p></table:table-cell>';
    const date =
      '<table:table-cell office:value-type="date" office:date-value="2010-11-01"><text:p>Nov-10</text:p></table:table-cell>';
    const noted =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>A comment</text:p></office:annotation><text:p>North<text:s text:c="2"/>East</text:p><text:p>2</text:p></table:table-cell>';
    const rows = await all(readOds(ods(row(number + date + noted)), silent));
    expect(rows).toEqual([{ sheet: 'Table 1', row: 1, cells: ['1204', '2010-11-01', 'North  East\n2'] }]);
  });

  it('are repeated as often as said, and the padding to the edge of the grid is not', async () => {
    const padding = '<table:table-cell table:number-columns-repeated="16384"/>';
    const rows = await all(
      readOds(
        ods(
          row(padding, 'table:number-rows-repeated="3"') +
            row(
              cell('a', 'table:number-columns-repeated="2"') + cell('b') + padding,
              'table:number-rows-repeated="2"',
            ) +
            row(padding, 'table:number-rows-repeated="1048000"'),
        ),
        silent,
      ),
    );
    expect(rows).toEqual([4, 5].map((at) => ({ sheet: 'Table 1', row: at, cells: ['a', 'a', 'b'] })));
  });

  it('of XML that breaks off are refused', async () => {
    const broken = zipSync({ 'content.xml': strToU8('<office:document-content><table:table>') });
    await expect(all(readOds(broken, silent))).rejects.toThrow(/cut short/);
  });
});

describe('the cells of an XLSX', () => {
  it('are those that the library for XLSX finds', async () => {
    const path = join(dir, 'library.xlsx');
    await makeXlsx(path, HEADER, sheets());
    const ours = await all(readXlsx(readFileSync(path), silent));
    for (const { sheet, data } of await readExcel(path)) {
      const theirs = data.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
      expect(ours.filter((row) => row.sheet === sheet).map(({ cells }) => cells)).toEqual(theirs);
    }
  });

  it('can be texts in runs, texts in place, and rows and cells without a reference', async () => {
    const space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = zipSync({
      'xl/worksheets/sheet9.xml': strToU8(
        `<worksheet ${space}><sheetData><row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3"><v>20323</v></c></row><row><c t="inlineStr"><is><t>here</t></is></c><c><v>1</v></c></row></sheetData></worksheet>`,
      ),
      'xl/workbook.xml': strToU8(
        `<workbook ${space} xmlns:r="${office}"><sheets><sheet name="Table P5 " r:id="rId7"/><sheet name="Chart" r:id="rId8"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships><Relationship Id="rId7" Type="${office}/worksheet" Target="/xl/worksheets/sheet9.xml"/><Relationship Id="rId8" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/sharedStrings.xml': strToU8(
        `<sst ${space}><si><r><t>Dyfed-Powys</t></r><r><t>4</t></r><rPh><t>guide</t></rPh></si></sst>`,
      ),
    });
    expect(await all(readXlsx(bytes, silent))).toEqual([
      { sheet: 'Table P5', row: 3, cells: ['', 'Dyfed-Powys4', '', '20323'] },
      { sheet: 'Table P5', row: 4, cells: ['here', '1'] },
    ]);
  });
});
