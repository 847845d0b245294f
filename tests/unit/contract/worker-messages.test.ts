import { expect, it } from 'vitest';
import { decodeStatus } from '../../../src/contract/worker-messages.ts';

const STATUS = { build: 'b1', pages: ['area/kent/'], complete: true };

it('takes what a worker says of itself, whatever else it may say', () => {
  expect(decodeStatus({ ...STATUS, mood: 'good' })).toMatchObject(STATUS);
  expect(decodeStatus({ ...STATUS, pages: [], complete: false })).toEqual({
    ...STATUS,
    pages: [],
    complete: false,
  });
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a word', 'STATUS'],
  ['the name of a version alone', 'b1'],
  ['a version that is a number', { ...STATUS, build: 1 }],
  ['no pages', { build: 'b1', complete: true }],
  ['pages that are one word', { ...STATUS, pages: 'area/kent/' }],
  ['a page that is no path', { ...STATUS, pages: ['area/kent/', 7] }],
  ['no word on whether it is complete', { build: 'b1', pages: [] }],
])('takes %s for no answer', (_what, answer) => {
  expect(decodeStatus(answer)).toBeUndefined();
});
