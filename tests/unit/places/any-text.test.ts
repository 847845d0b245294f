import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseAll } from '../../../src/places/normalise.ts';
import { search } from './real-search.ts';

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.stringMatching(/^[A-Za-z0-9 .,'&()|*+?^$\\/<>[\]-]{0,40}$/),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '<img src=x onerror=alert(1)>',
    '.*',
    '[',
    'a'.repeat(100_000),
  ),
);

describe('any text at all', { timeout: 60_000 }, () => {
  it('is answered without a fault, and every mark lies within its title', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { title, marks } of search(text).results) {
          let end = 0;
          for (const [from, to] of marks) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(title.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is never a pattern', () => {
    for (const pattern of ['.*', 'm.idstone.*', 'k?ent', '[a-z]+']) expect(search(pattern).sure).toBeNull();
  });

  it('normalises to something that stays the same when normalised again', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  it('normalises alike one by one and all at once', () => {
    const names = ['St. Ives', "King's Lynn", 'Llŷn', 'A & B', 'Ynys Môn', ' Bo’ness '];
    expect(normaliseAll(names.join('|'))).toEqual(names.map(normalise));
    expect(names.map(normalise)).toEqual(['st ives', 'kings lynn', 'llyn', 'a and b', 'ynys mon', 'boness']);
  });
});
