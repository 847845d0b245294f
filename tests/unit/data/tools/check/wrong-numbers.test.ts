import { describe, expect, it } from 'vitest';
import { numberPattern } from '../../../../../data/tools/check/wrong-numbers.ts';
import { append, errorsWith, lineAfter, lineOf, swap, tablesWith } from './bench.ts';

describe('a wrong number is found however it is written', () => {
  it.each([
    '0808 068 4141',
    '08080684141',
    '0808-068-4141',
    '(0808) 068 4141',
    '+44 808 068 4141',
    '+44 (0)808 068 4141',
    'tel:08080684141',
  ])('%s', (text) => {
    expect(numberPattern('0808 068 4141').test(`Call ${text}.`)).toBe(true);
  });

  it('the right number and longer numbers are not', () => {
    expect(numberPattern('0808 068 4141').test('0800 068 4141')).toBe(false);
    expect(numberPattern('116 213').test('116 123')).toBe(false);
    expect(numberPattern('116 213').test('5116 2134')).toBe(false);
    expect(numberPattern('116 213').test('1,116,213 offences')).toBe(false);
  });

  it('in the phone column, in a note and in an address of any table, and not in its own', () => {
    const { wrongNumbers } = tablesWith();
    expect(wrongNumbers.length).toBeGreaterThan(0);
    const errors = errorsWith({
      'helplines.csv': swap('116 123', '116 213'),
      'links.csv': append('bad,Bad,https://example.org/call/08448381/0844-381-4772,To test.'),
    });
    expect(errors).toEqual([
      {
        severity: 'error',
        file: 'helplines.csv',
        row: lineOf('helplines.csv', '116 123'),
        column: 'phone',
        found: '"116 213"',
        expected: 'no 116 213, a wrong number for Samaritans: digits swapped on a public page',
      },
      {
        severity: 'error',
        file: 'links.csv',
        row: lineAfter('links.csv'),
        column: 'url',
        found: '"https://example.org/call/08448381/0844-381-4772"',
        expected: 'no 0844 381 4772, a wrong number for POSH: wrong prefix',
      },
    ]);
  });

  it.each(tablesWith().wrongNumbers.map(({ number }) => number))('%s in a helpline is an error', (number) => {
    const errors = errorsWith({ 'helplines.csv': swap('A child is in danger now.', `Call ${number} now.`) });
    expect(errors).toMatchObject([{ file: 'helplines.csv', row: 2, column: 'what' }]);
  });
});
