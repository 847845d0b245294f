import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readArea,
  readTexts,
  writeArea,
  writeTexts,
} from '../../../../src/screens/headlines/headlines-address.ts';
import { FIELDS, NO_TEXTS, readAll } from '../../../../src/screens/headlines/fields.ts';

const QUERY = 'before=63&after=361&printed=573&days=365';

describe('the address of the headlines', () => {
  it('carries the numbers of the calculator there and back', () => {
    const texts = readTexts(`?${QUERY}`);
    expect(texts).toEqual({ before: '63', after: '361', printed: '573', days: '365' });
    expect(writeTexts('', texts ?? NO_TEXTS)).toBe(QUERY);
  });

  it('is written with plain numbers, and without what is no number', () => {
    expect(writeTexts('', { before: ' 1,234 ', after: 'abc', printed: '573%', days: '' })).toBe(
      'before=1234&printed=573',
    );
  });

  it('keeps the area beside the numbers, and the numbers beside the area', () => {
    expect(writeTexts('?area=kent', { ...NO_TEXTS, after: '5' })).toBe('area=kent&after=5');
    expect(writeArea(`?${QUERY}`, 'kent')).toBe(`${QUERY}&area=kent`);
    expect(writeArea('?area=kent&after=5', '')).toBe('after=5');
    expect(readArea('?area=kent')).toBe('kent');
  });

  it('leaves the calculator alone where it has no numbers', () => {
    expect(readTexts('?area=kent')).toBeNull();
    expect(readArea('')).toBe('');
  });

  it('cuts a text that is far too long for a number', () => {
    expect(readTexts(`?before=${'9'.repeat(5000)}`)?.before.length).toBeLessThan(50);
  });

  it('whatever stands in it, comes to texts that are read as nothing, a number or a sentence, and is written in digits', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '__proto__',
        '%F0%9F',
        '1e999',
        'NaN',
        '-0',
        '３６１',
        '9'.repeat(99),
        '<b>',
        '%',
        '+1.50%',
      ),
    );
    const name = fc.constantFrom(...FIELDS.map((field) => field.name), 'area', '__proto__');
    const query = fc
      .array(fc.tuple(name, value))
      .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);
    fc.assert(
      fc.property(query, (search) => {
        const texts = readTexts(search) ?? NO_TEXTS;
        expect(Object.keys(texts)).toEqual(Object.keys(NO_TEXTS));
        for (const entry of Object.values(readAll(texts)))
          if (entry.kind === 'wrong') expect(entry.say).toMatch(/^[A-Z].*\.$/);
        const written = new URLSearchParams(writeTexts('', texts));
        for (const [, number] of written) expect(number).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(writeTexts(writeArea(search, ''), NO_TEXTS)).not.toMatch(
          /(?:^|&)(?:before|after|printed|days|area)=/,
        );
      }),
      { numRuns: 500 },
    );
  });
});
