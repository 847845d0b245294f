import { describe, expect, it } from 'vitest';
import { at, broken, change, err } from './broken.ts';
import { errorsWith, swap } from './bench.ts';

const MEASURES = 'measures.csv';
const FLAG = 'cyberflag-foi,';

describe('the columns of a measure agree with its words', () => {
  broken(
    'a publisher in short that is another one',
    MEASURES,
    change(MEASURES, FLAG, ',NSPCC,A rise', ',Home Office,A rise'),
    err(
      MEASURES,
      at(MEASURES, FLAG),
      'publisher_short',
      '"Home Office" of "NSPCC, from Freedom of Information answers by police forces"',
      'the publisher, or what stands before its first comma',
    ),
  );

  broken(
    'a caution that the caveat does not give',
    MEASURES,
    change(MEASURES, FLAG, 'NSPCC,A rise can mean better', 'NSPCC,A rise can mean more'),
    err(
      MEASURES,
      at(MEASURES, FLAG),
      'rise_caution',
      '"A rise can mean more flagging."',
      'a sentence of the caveat, word for word',
    ),
  );

  broken(
    'a caution that is cut short',
    MEASURES,
    change(MEASURES, FLAG, 'NSPCC,A rise can mean better flagging.', 'NSPCC,A rise can mean better'),
    err(
      MEASURES,
      at(MEASURES, FLAG),
      'rise_caution',
      '"A rise can mean better"',
      'a sentence of the caveat, word for word',
    ),
  );

  broken(
    'an offence code for answers of forces',
    MEASURES,
    change(MEASURES, FLAG, 'better flagging.,', 'better flagging.,88B'),
    err(
      MEASURES,
      at(MEASURES, FLAG),
      'offence_code',
      '88B for cyberflag-foi',
      'a measure of basis recorded-crime that is not a sum',
    ),
  );

  broken(
    'recorded crime without its code',
    MEASURES,
    change(MEASURES, 'prc-88a,', ',88A', ','),
    err(
      MEASURES,
      at(MEASURES, 'prc-88a,'),
      'offence_code',
      'an empty cell, and prc-88a in recorded-crime.csv',
      'the code that its counts are published under',
    ),
  );

  broken(
    'one code for two measures',
    MEASURES,
    change(MEASURES, 'prc-88a,', ',88A', ',86'),
    err(
      MEASURES,
      at(MEASURES, 'prc-86,'),
      'offence_code',
      `"86", as in row ${at(MEASURES, 'prc-88a,')}`,
      'a value that no other row has',
    ),
  );

  it('a sum of measures with two publishers', () => {
    const edit = swap(
      'offence code 73.,"Home Office, police recorded crime open data"',
      'offence code 73.,"Home Office, open data"',
    );
    expect(errorsWith({ [MEASURES]: edit })).toEqual([
      err(
        MEASURES,
        at(MEASURES, 'prc-child,'),
        'sum_of',
        'prc-73, of "Home Office, open data"',
        'the publisher of prc-19d, "Home Office, police recorded crime open data"',
      ),
    ]);
  });
});
