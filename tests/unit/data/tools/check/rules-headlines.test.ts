import { describe } from 'vitest';
import { at, broken, change, err } from './broken.ts';

describe('a headline is recomputed, not trusted', () => {
  broken(
    'a headline called right that is wrong',
    'headlines.csv',
    change('headlines.csv', 'kent-2017,', 'does-not-match', 'matches'),
    err(
      'headlines.csv',
      2,
      'verdict',
      'matches for "573%" (kent-2017)',
      'does-not-match (exactly 473.02%; the ratio printed as the rise)',
    ),
  );

  broken(
    'a headline called wrong that is right',
    'headlines.csv',
    change('headlines.csv', 'per-day-2017,', 'matches', 'does-not-match'),
    err(
      'headlines.csv',
      4,
      'verdict',
      'does-not-match for "15" (per-day-2017)',
      'matches (exactly 15.49 a day)',
    ),
  );

  broken(
    'another base claimed where the arithmetic is right',
    'headlines.csv',
    change('headlines.csv', 'cleveland-2017,', ',matches', ',matches-another-base'),
    err(
      'headlines.csv',
      at('headlines.csv', 'cleveland-2017,'),
      'verdict',
      'matches-another-base for "163%" (cleveland-2017)',
      'matches (exactly 163.64%)',
    ),
  );

  broken(
    'a headline with a count that no source has',
    'headlines.csv',
    change('headlines.csv', 'leicestershire-2019,', ',89,', ',88,'),
    err(
      'headlines.csv',
      at('headlines.csv', 'leicestershire-2019,'),
      'to_count',
      '88 for scc-foi in leicestershire, 2018/19',
      'a count of observations.csv: 89',
    ),
    err(
      'headlines.csv',
      at('headlines.csv', 'leicestershire-2019,'),
      'verdict',
      'matches for "51%" (leicestershire-2019)',
      'does-not-match (exactly 49.15%)',
    ),
  );

  broken(
    'a headline with the days of another year',
    'headlines.csv',
    change('headlines.csv', 'per-day-2017,', ',365,', ',366,'),
    err('headlines.csv', 4, 'days', '366', '365, the days of 2016/17'),
  );

  broken(
    'a headline with a period that is none',
    'headlines.csv',
    change('headlines.csv', 'per-day-2017,', '2016/17', '2016/18'),
    err('headlines.csv', 4, 'to_period', '"2016/18"', '2016/17, Jan to Mar 2020 or Oct 2017 to Sep 2018'),
  );

  broken(
    'a span of years in a claim of no change',
    'headlines.csv',
    change('headlines.csv', 'per-day-2017,', ',15,,', ',15,3,'),
    err(
      'headlines.csv',
      4,
      'claimed_years',
      '3, and the kind is per-day',
      'an empty cell: only a change takes years',
    ),
  );

  broken(
    'a change without its earlier count',
    'headlines.csv',
    change('headlines.csv', 'northamptonshire-2017,', '2015/16,59,', '2015/16,,'),
    err('headlines.csv', 5, 'from_count', 'an empty cell', 'a value: the kind is change'),
  );
});
