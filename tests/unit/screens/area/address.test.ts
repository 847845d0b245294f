import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../../src/screens/area/view-address.ts';

describe('the address of an area', () => {
  it.each([
    ['', { measure: null, mode: 'year' }],
    ['?measure=cyberflag-foi', { measure: 'cyberflag-foi', mode: 'year' }],
    ['?by=quarter&measure=prc-86', { measure: 'prc-86', mode: 'quarter' }],
    ['?by=month', { measure: null, mode: 'year' }],
    ['?measure=a&measure=b', { measure: 'a', mode: 'year' }],
    ['?Measure=a&from=a+letter', { measure: null, mode: 'year' }],
  ])('%s asks for %j', (search, request) => {
    expect(readAddress(search)).toEqual(request);
  });

  it('is read as it was written, whatever the measure is called', () => {
    const modes = fc.constantFrom('year' as const, 'quarter' as const);
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), modes, (measure, mode) => {
        const request = { measure, mode };
        expect(readAddress(writeAddress(request))).toEqual(request);
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
