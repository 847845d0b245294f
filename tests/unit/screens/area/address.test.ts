import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../../src/screens/area/view-address.ts';

describe('the address of an area', () => {
  it.each([
    ['', { measure: null, by: 'year' }],
    ['?measure=cyberflag-foi', { measure: 'cyberflag-foi', by: 'year' }],
    ['?by=quarter&measure=prc-86', { measure: 'prc-86', by: 'quarter' }],
    ['?by=month', { measure: null, by: 'year' }],
    ['?measure=a&measure=b', { measure: 'a', by: 'year' }],
    ['?Measure=a&from=a+letter', { measure: null, by: 'year' }],
  ])('%s asks for %j', (search, asked) => {
    expect(readAddress(search)).toEqual(asked);
  });

  it('is read as it was written, whatever the measure is called', () => {
    const by = fc.constantFrom('year' as const, 'quarter' as const);
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), by, (measure, step) => {
        const asked = { measure, by: step };
        expect(readAddress(writeAddress(asked))).toEqual(asked);
      }),
    );
  });

  it('is read without an error, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(readAddress(`?${search}`).mode).toMatch(/^(year|quarter|rate)$/);
      }),
    );
  });
});
