import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingKey } from '../../../../../data/tools/import/parse/text.ts';
import { nameKey } from '../../../../../data/tools/import/parse/name.ts';
import { names, tables } from './rows.ts';

const known = tables.forces.flatMap(({ id, name, shortName }) =>
  [name, shortName].map((text) => [text, id] as const),
);
/** What publishers do to names. */
const changes = [
  (text: string) => text.toUpperCase(),
  (text: string) => ` ${text}  `,
  (text: string) => `${text}4`,
  (text: string) => `${text}8,9`,
  (text: string) => `${text} [note 4]`,
  (text: string) => text.replaceAll(' and ', ' & '),
  (text: string) => text.replaceAll('-', ' '),
  (text: string) => text.replaceAll(' ', '\u00a0'),
];

describe('the name of a force', () => {
  it('is known in every spelling of publishers', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.subarray(changes), ([name, id], some) => {
        const printed = some.reduce((text, change) => change(text), name);
        expect(names(printed)).toEqual({ kind: 'force', id });
      }),
    );
  });

  it.each([
    ['London, City of', 'city-of-london'],
    ['Devon & Cornwall', 'devon-and-cornwall'],
    ['Metropolitan Police', 'metropolitan'],
    ['Hampshire', 'hampshire'],
    ['West Midlands', 'west-midlands'],
    ['Essex10', 'essex'],
    ['PSNI', 'northern-ireland'],
  ])('%s is %s', (name, id) => {
    expect(names(name)).toEqual({ kind: 'force', id });
  });

  it.each(['Action Fraud', 'CIFAS', 'Cifas', 'UK Finance', 'Financial Fraud Action UK', 'Guernsey Police'])(
    '%s is none, and it is known why',
    (name) => {
      expect(names(name)).toMatchObject({ kind: 'none' });
    },
  );

  it('that two forces share, or that nobody knows, is not guessed', () => {
    expect(names('London')).toEqual({ kind: 'unknown' });
    expect(names('Rutland and Narnia')).toEqual({ kind: 'unknown' });
    expect(names('')).toEqual({ kind: 'unknown' });
  });

  it('has a key that is its own key', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), ([name]) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });
});

it('a heading loses underscores, line breaks and footnotes, and keeps what it says', () => {
  expect(headingKey('Force/Number of Offences')).toBe('force number of offences');
  expect(headingKey('Financial_Year')).toBe('financial year');
  expect(headingKey('Police Force\nArea code')).toBe('police force area code');
  expect(headingKey('Stalking and harassment 5')).toBe('stalking and harassment');
  expect(headingKey('Total recorded crime (excluding fraud3)')).toBe(
    'total recorded crime (excluding fraud)',
  );
});
