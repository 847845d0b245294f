import { describe } from 'vitest';
import { at, broken, change, err } from './broken.ts';

const APART = 'measures-apart.csv';

describe('measures that must not be added', () => {
  broken(
    'share offences both ways',
    APART,
    change(APART, 'images-foi,', ',prc-86|prc-86-88a', ',prc-86-88a'),
    err(
      APART,
      at(APART, 'prc-86,'),
      'shares_with',
      `images-foi, whose row ${at(APART, 'images-foi,')} does not name prc-86`,
      'sharing both ways',
    ),
  );

  broken(
    'share none with themselves',
    APART,
    change(APART, 'images-foi,', ',prc-86|', ',images-foi|prc-86|'),
    err(APART, at(APART, 'images-foi,'), 'shares_with', 'images-foi itself', 'measures other than its own'),
  );

  broken(
    'share with all parts of a sum',
    APART,
    (text) =>
      change(
        APART,
        'prc-86-88a,',
        'prc-88a|prc-86|',
        'prc-86|',
      )(text).replace('scc-foi|prc-86-88a|cyberflag-foi', 'scc-foi|cyberflag-foi'),
    err(
      APART,
      at(APART, 'prc-86-88a,'),
      'shares_with',
      'no prc-88a, a part of the sum prc-86-88a',
      'all parts of a sum',
    ),
  );

  broken(
    'name rows of the table',
    APART,
    change(APART, 'images-foi,', ',prc-86|', ',prc-71|prc-86|'),
    err(APART, at(APART, 'images-foi,'), 'shares_with', '"prc-71"', 'measure of a row of measures-apart.csv'),
  );
});
