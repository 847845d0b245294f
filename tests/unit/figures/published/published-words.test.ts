import { expect, test } from 'vitest';
import {
  alsoPrintedWords,
  doubtBeside,
  doubtSentence,
  publishedWords,
  sourceWords,
} from '../../../../src/figures/published/published-words.ts';
import { year } from '../make.ts';

const misprint = year(2018, 119, { status: 'misprint' });

test('a published value says its limit and what became of it', () => {
  expect(publishedWords(year(2016, 361))).toBe('361');
  expect(publishedWords(year(2016, 1000, { precision: 'at-least' }))).toBe('at least 1,000');
  expect(publishedWords(misprint)).toBe('119 (a misprint, not used)');
});

test('what else was printed is said with its period where that is not said beside it', () => {
  expect(alsoPrintedWords([misprint])).toBe('Also printed: 119 (a misprint, not used).');
  expect(alsoPrintedWords([misprint, year(2018, 7)], '2018/19')).toBe(
    'Also printed for 2018/19: 119 (a misprint, not used); 7.',
  );
});

test('a doubt names its figure, or stands beside it', () => {
  expect(doubtSentence('2020/21', 'conflict')).toBe(
    'The figure for 2020/21 does not fit another published figure.',
  );
  expect(doubtBeside('conflict')).toBe('This figure does not fit another published figure.');
});

test('a source has its title, and its publisher and date where they are known and not said', () => {
  const source = { title: 'Title', publisher: 'Publisher' };
  expect(sourceWords({ ...source, published: '2026-04-23' })).toBe('Title (Publisher, 23 April 2026)');
  expect(sourceWords({ ...source, title: 'News of the Publisher' })).toBe('News of the Publisher');
});
