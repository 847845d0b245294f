import { ImportProblem } from '../problem.ts';
import { readXml } from './xml.ts';
import { unpack } from './zip.ts';

/** A sheet of a workbook and the file of the archive that it is in. */
export interface BookSheet {
  readonly name: string;
  readonly file: string;
}

const RELATION = /\/worksheet$/;

/** The worksheets of an XLSX in their order; ones that are only a chart are left out. */
export function bookSheets(bytes: Uint8Array): BookSheet[] {
  const files = new Map<string, string>();
  const relations = 'xl/_rels/workbook.xml.rels';
  readXml(unpack(bytes, relations), relations, {
    open: (name, { Id = '', Target = '', Type = '' }) => {
      if (name !== 'Relationship' || !RELATION.test(Type)) return;
      files.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: BookSheet[] = [];
  const book = 'xl/workbook.xml';
  readXml(unpack(bytes, book), book, {
    open: (name, attributes) => {
      const file = files.get(attributes['r:id'] ?? '');
      if (name === 'sheet' && file !== undefined)
        sheets.push({ name: (attributes['name'] ?? '').trim(), file });
    },
  });
  if (sheets.length > 0) return sheets;
  throw new ImportProblem(
    {},
    'a workbook without sheets',
    'Download the file again, or save it as XLSX anew.',
  );
}

/**
 * The texts that the cells of a workbook share, by their number. The text of a cell can be in several runs of different
 * looks; the guide to its pronunciation (`rPh`) is not part of it.
 */
export function sharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  const file = 'xl/sharedStrings.xml';
  let text = '';
  let inText = false;
  let inGuide = false;
  readXml(unpack(bytes, file), file, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') inGuide = true;
      else if (name === 't') inText = !inGuide;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 'si') strings.push(text);
      else if (name === 'rPh') inGuide = false;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}
