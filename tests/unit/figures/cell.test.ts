import { expect, test } from 'vitest';
import { hasNumber, isWhole, periodOf, valuesOf, type Cell } from '../../../src/figures/cell.ts';
import {
  cellWords,
  cellWordsInPartRow,
  countedWords,
  numberWords,
  offences,
} from '../../../src/figures/cell-words.ts';
import { financialYear } from '../../../src/figures/period.ts';

const covers = { start: '2025-04-01', end: '2025-12-31' };
const CELLS: readonly Cell[] = [
  { kind: 'count', value: 0 },
  { kind: 'at-least', value: 1000 },
  { kind: 'part', value: 264, covers },
  { kind: 'disputed', values: [64, 70] },
  { kind: 'not-published' },
];

test('a cell is of its whole period, but for a part, which is of what it covers', () => {
  const year = financialYear(2025);
  expect(CELLS.map((cell) => periodOf({ ...year, cell }))).toEqual([year, year, covers, year, year]);
});

test('which cells have a number, for the whole period or for a part of it', () => {
  expect(CELLS.map(isWhole)).toEqual([true, true, false, false, false]);
  expect(CELLS.map(hasNumber)).toEqual([true, true, true, false, false]);
  expect(CELLS.map(valuesOf)).toEqual([[0], [1000], [264], [64, 70], []]);
});

test('every cell has words, and a part does without them where its row says it', () => {
  const words = ['0', 'at least 1,000', '264 (part of a year)', '64 or 70 (disputed)', 'No figure published'];
  expect(CELLS.map((cell) => cellWords(cell))).toEqual(words);
  expect(CELLS.map(cellWordsInPartRow)).toEqual(words.with(2, '264'));
});

test('one is singular', () => {
  const measure = { countedAs: 'offences of sending a sexual message to a child' };
  expect(countedWords(measure, 1)).toBe('offence of sending a sexual message to a child');
  expect(countedWords(measure, 2)).toBe(measure.countedAs);
  expect([0, 1, 264].map(offences)).toEqual(['0 offences', '1 offence', '264 offences']);
  expect([numberWords(361, false), numberWords(1000, true)]).toEqual(['361', 'at least 1,000']);
});
