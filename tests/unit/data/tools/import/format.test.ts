import { expect, it } from 'vitest';
import { containerOf } from '../../../../../data/tools/import/source/format.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

it('a file is known by its first bytes', () => {
  expect(containerOf(bytes('Financial Year,Force'))).toBe('text');
  expect(containerOf(bytes('\u001f\u008b\u0008'))).toBe('gzip');
  expect(containerOf(bytes('PK\u0003\u0004'))).toBe('zip');
});

it.each([
  ['<!DOCTYPE html><html>', 'a web page'],
  ['%PDF-1.7', 'a PDF'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1', 'an XLS file of before 2007'],
  ['', 'an empty file'],
  ['a\u0000b', 'bytes that are no text'],
])('%j is refused with words that help', (text, found) => {
  expect(() => containerOf(bytes(text))).toThrow(`found: ${found}`);
  expect(() => containerOf(bytes(text))).toThrow('Give the CSV (also as .csv.gz), XLSX or ODS');
});
