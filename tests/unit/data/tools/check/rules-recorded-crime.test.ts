import { describe, expect, it } from 'vitest';
import { append, errorsWith, lineAfter, swap } from './bench.ts';
import { at, broken, change, err } from './broken.ts';

const OBS = 'observations.csv';
const CRIME = 'recorded-crime.csv';
const MEASURES = 'measures.csv';

describe('recorded crime is of one edition, without a gap', () => {
  broken(
    'recorded crime that stands beside the edition',
    OBS,
    change(OBS, 'prc-86,kent,2020-01-01', 'restated', 'stands'),
    err(
      OBS,
      at(OBS, 'prc-86,kent,2020-01-01'),
      'status',
      'stands, with 304 printed and 299 in the edition of April 2026',
      'restated: what stands is in recorded-crime.csv',
    ),
  );

  broken(
    'a note that is not what the edition has',
    OBS,
    change(OBS, 'prc-86,kent,2020-01-01', 'has 299', 'has 298'),
    err(
      OBS,
      at(OBS, 'prc-86,kent,2020-01-01'),
      'note',
      'The edition of April 2026 has 298.',
      'The edition of April 2026 has 299.',
    ),
  );

  broken(
    'a quarter of recorded crime that was changed, seen in the notes about it',
    CRIME,
    change(CRIME, 'prc-88a,kent,2020-01-01', ',54', ',55'),
    expect.objectContaining({
      file: OBS,
      column: 'note',
      found: 'The edition of April 2026 has 9,802.',
      expected: 'The edition of April 2026 has 9,803.',
    }),
    expect.objectContaining({
      file: OBS,
      column: 'note',
      found: 'The edition of April 2026 has 6,329.',
      expected: 'The edition of April 2026 has 6,330.',
    }),
    expect.objectContaining({
      file: OBS,
      column: 'note',
      found: 'The edition of April 2026 has 54.',
      expected: 'The edition of April 2026 has 55.',
    }),
  );

  broken(
    'a quarter that begins on another day',
    CRIME,
    append('prc-73,kent,2025-11-01,1'),
    err(CRIME, lineAfter(CRIME), 'quarter_start', '2025-11-01', '1 January, April, July or October'),
  );

  broken(
    'a quarter left out',
    CRIME,
    change(CRIME, 'prc-73,kent,2015-07-01', 'kent', 'btp'),
    expect.objectContaining({ file: CRIME, column: 'measure, area, quarter_start' }),
    err(
      CRIME,
      at(CRIME, 'prc-73,kent,2015-07-01') + 1,
      'quarter_start',
      '2015-10-01 after 2015-04-01 for prc-73 in kent',
      '2015-07-01: no quarter left out',
    ),
  );

  broken(
    'a sum across bases',
    MEASURES,
    swap('prc-71|prc-73|prc-88a,no', 'prc-71|prc-73|prc-88a|images-foi,no'),
    err(
      MEASURES,
      at(MEASURES, 'prc-child,'),
      'sum_of',
      'images-foi, of basis foi',
      'the basis of prc-child, recorded-crime',
    ),
  );

  broken(
    'an edition that says another end of recorded crime',
    'editions.csv',
    swap('2025-12-31', '2025-09-30'),
    err(
      'editions.csv',
      2,
      'recorded_crime_to',
      '2025-09-30',
      '2025-12-31, the end of the last quarter of recorded-crime.csv',
    ),
  );

  broken(
    'an edition from before its figures were published',
    'editions.csv',
    swap('2026-04-23', '2026-12-01'),
    expect.objectContaining({
      file: 'editions.csv',
      row: 2,
      column: 'recorded_crime_published',
      expected: 'crime recorded, then published, then an edition',
    }),
  );

  it('a sum stored as if it were counted', () => {
    const edit = (text: string): string => text.replaceAll('\nprc-73,', '\nprc-child,');
    expect(errorsWith({ [CRIME]: edit })).toContainEqual(
      err(
        CRIME,
        at(CRIME, 'prc-73,'),
        'measure',
        'prc-child',
        'a measure of basis recorded-crime that is not a sum',
      ),
    );
  });

  it('a measure missing from one area', () => {
    const edit = (text: string): string => text.replaceAll(/\nprc-73,kent,.*/g, '');
    expect(errorsWith({ [CRIME]: edit })).toEqual([
      {
        severity: 'error',
        file: CRIME,
        found: 'no prc-73 in kent',
        expected: 'every measure of the table for every area of it',
      },
    ]);
  });

  it('a sum of a sum, and a sum of one', () => {
    const edit = change(MEASURES, 'prc-86-88a,', 'prc-86|prc-88a,mostly', 'prc-child,mostly');
    const row = at(MEASURES, 'prc-86-88a,');
    const errors = errorsWith({ [MEASURES]: edit });
    expect(errors).toContainEqual(
      err(MEASURES, row, 'sum_of', 'prc-child, itself a sum', 'measures that are not sums'),
    );
    expect(errors).toContainEqual(
      err(MEASURES, row, 'sum_of', 'only prc-child', 'at least two measures, or none'),
    );
  });
});
