import { makeArchive } from './archive.ts';
import type { Sheet } from './sheets.ts';
import { COVER, escape, HEAD } from './xml-text.ts';

const SPACES =
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
/** Spreadsheet programs fill each row and each sheet up to the edge of the grid. */
const ROW_END =
  '<table:table-cell table:number-columns-repeated="16376" table:style-name="ce1"/></table:table-row>';
const SHEET_END =
  '<table:table-row table:number-rows-repeated="1023000" table:style-name="ro1"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>';

const words = (text: string): string =>
  `<table:table-cell office:value-type="string" table:style-name="ce2"><text:p>${escape(text)}</text:p></table:table-cell>`;
const number = (text: string): string =>
  `<table:table-cell office:value-type="float" office:value="${text}" table:style-name="ce3"><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string): string => `<table:table-row table:style-name="ro1">${cells}${ROW_END}`;
const begin = (name: string): string => `<table:table table:name="${name}" table:style-name="ta1">`;

/** Writes sheets as an OpenDocument spreadsheet, with a cover and a sheet of notes. */
export async function makeOds(
  path: string,
  header: readonly string[],
  sheets: AsyncIterable<Sheet>,
): Promise<void> {
  const archive = makeArchive(path);
  archive.begin('mimetype');
  await archive.add('application/vnd.oasis.opendocument.spreadsheet');
  archive.begin('content.xml');
  await archive.add(
    `${HEAD}<office:document-content ${SPACES} office:version="1.2"><office:body><office:spreadsheet>`,
  );
  await archive.add(begin('Cover_sheet') + COVER.map((line) => row(words(line))).join('') + SHEET_END);
  for await (const { name, rows } of sheets) {
    await archive.add(begin(name) + row(header.map(words).join('')));
    for (const cells of rows) {
      const [year = '', quarter = '', ...others] = cells;
      const count = others.pop() ?? '';
      await archive.add(row(words(year) + number(quarter) + others.map(words).join('') + number(count)));
    }
    await archive.add(SHEET_END);
  }
  await archive.add(begin('Notes') + row(words('Counts can be below zero.')) + SHEET_END);
  await archive.add('</office:spreadsheet></office:body></office:document-content>');
  await archive.end();
}
