import { makeArchive } from './archive.ts';
import type { Sheet } from './sheets.ts';
import { COVER, escape, HEAD } from './xml-text.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The texts of a workbook, each kept once. */
function textStore() {
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  return { place, all: (): string[] => [...places.keys()] };
}

/** Writes sheets as XLSX, with a cover; the shared texts come last in the archive. */
export async function makeXlsx(
  path: string,
  header: readonly string[],
  sheets: AsyncIterable<Sheet>,
): Promise<void> {
  const archive = makeArchive(path);
  const texts = textStore();
  const names: string[] = [];
  const words = (at: string, text: string): string =>
    `<c r="${at}" s="2" t="s"><v>${texts.place(text)}</v></c>`;
  const number = (at: string, text: string): string => `<c r="${at}" s="3"><v>${text}</v></c>`;
  const row = (n: number, cells: readonly string[], numbers: ReadonlySet<number>): string =>
    `<row r="${n}" spans="1:8">${cells
      .map((text, at) => (numbers.has(at) ? number : words)(`${'ABCDEFGH'.charAt(at)}${n}`, text))
      .join('')}</row>`;
  const begin = async (name: string): Promise<void> => {
    names.push(name);
    archive.begin(`xl/worksheets/sheet${names.length}.xml`);
    await archive.add(`${HEAD}<worksheet ${MAIN}><sheetData>`);
  };
  const end = (): Promise<void> => archive.add('</sheetData></worksheet>');

  await begin('Cover_sheet');
  for (const [at, line] of COVER.entries()) await archive.add(row(at + 1, [line], new Set()));
  await end();
  for await (const { name, rows } of sheets) {
    await begin(name);
    await archive.add(row(1, header, new Set()));
    const numbers = new Set([1, header.length - 1]);
    for (const [at, cells] of rows.entries()) await archive.add(row(at + 2, cells, numbers));
    await end();
  }
  const list = names
    .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('');
  archive.begin('xl/workbook.xml');
  await archive.add(`${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${list}</sheets></workbook>`);
  archive.begin('xl/styles.xml');
  await archive.add(
    `${HEAD}<styleSheet ${MAIN}><cellXfs>${'<xf numFmtId="0"/>'.repeat(4)}</cellXfs></styleSheet>`,
  );
  archive.begin('xl/_rels/workbook.xml.rels');
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = names
    .map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`))
    .join('');
  const others = [
    relation(names.length + 1, 'sharedStrings', 'sharedStrings.xml'),
    relation(names.length + 2, 'styles', 'styles.xml'),
  ].join('');
  await archive.add(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations}${others}</Relationships>`,
  );
  archive.begin('xl/sharedStrings.xml');
  const all = texts.all().map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`);
  await archive.add(`${HEAD}<sst ${MAIN}>${all.join('')}</sst>`);
  archive.begin('_rels/.rels');
  await archive.add(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  );
  archive.begin('[Content_Types].xml');
  const type = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const types = names.map((_, at) => type(`worksheets/sheet${at + 1}`, 'worksheet')).join('');
  await archive.add(
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook', 'sheet.main')}${type('sharedStrings', 'sharedStrings')}${type('styles', 'styles')}${types}</Types>`,
  );
  await archive.end();
}
