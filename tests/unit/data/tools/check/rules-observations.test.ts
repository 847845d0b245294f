import { describe, expect, it } from 'vitest';
import { append, errorsWith, lineAfter } from './bench.ts';
import { at, broken, change, err } from './broken.ts';

const OBS = 'observations.csv';
const KENT = 'scc-foi,kent,2023-04-01,2024-03-31,264';
const afterObs = lineAfter(OBS);

describe('published values that cannot all be true are errors', () => {
  broken(
    'two values that both stand',
    OBS,
    append('scc-foi,kent,2023-04-01,2024-03-31,265,exact,stands,onthewight-2024,,,'),
    err(
      OBS,
      afterObs,
      'status',
      `a second value that stands: 265, beside 264 in row ${at(OBS, KENT)}`,
      'one that stands; the other restated, disputed or misprint',
    ),
  );

  broken(
    'a period that ends before it starts',
    OBS,
    append('scc-foi,kent,2024-04-01,2024-03-31,1,exact,stands,onthewight-2024,,,'),
    err(OBS, afterObs, 'period_end', '2024-03-31', 'a day on or after the start, 2024-04-01'),
  );

  broken(
    'a period that is not over',
    OBS,
    append('scc-foi,kent,2026-04-01,2027-03-31,1,exact,stands,onthewight-2024,,,'),
    err(OBS, afterObs, 'period_end', '2027-03-31', 'a day before the edition of 2026-11-21'),
  );

  broken(
    'a period that is no year, no quarter and no whole months, and does not say so',
    OBS,
    append('scc-foi,kent,2024-04-01,2025-03-30,1,exact,stands,onthewight-2024,,,'),
    err(
      OBS,
      afterObs,
      'period_end',
      '2024-04-01 to 2025-03-30',
      'a year, a half, a quarter, whole months, or a note that says which days it is',
    ),
  );

  broken(
    'a figure from before its measure began',
    OBS,
    append('online-scotland,police-scotland,2018-04-01,2019-03-31,1,exact,stands,stv-news-2024,,,'),
    err(
      OBS,
      afterObs,
      'period_start',
      '2018-04-01',
      '2019-04-01 or later, the first_period of online-scotland',
    ),
  );

  broken(
    'a doubt without a note',
    OBS,
    change(OBS, KENT, 'onthewight-2024,,,', 'onthewight-2024,,outlier,'),
    err(OBS, at(OBS, KENT), 'note', 'no note beside the doubt outlier', 'a note that says why'),
  );

  broken(
    'a doubt about a value that does not stand',
    OBS,
    append('scc-foi,kent,2024-04-01,2025-03-31,1,exact,misprint,onthewight-2024,Why.,outlier,'),
    err(OBS, afterObs, 'doubt', 'outlier on a value that is misprint', 'a doubt only where status is stands'),
  );

  broken(
    'a number of forces that answered, for one force',
    OBS,
    change(OBS, KENT, 'onthewight-2024,,,', 'onthewight-2024,,,1'),
    err(OBS, at(OBS, KENT), 'forces_answered', '1 for kent', 'a number only for an area of totals.csv'),
  );

  broken(
    'forces that sum to more than their total',
    OBS,
    change(OBS, 'images-foi,wales,2016-04-01', '1437', '1436'),
    err(
      OBS,
      at(OBS, 'images-foi,wales,2016-04-01'),
      'count',
      '1436 for wales, images-foi, 2016-04-01 to 2017-03-31, but ' +
        ['dyfed-powys 363', 'gwent 259', 'north-wales 287', 'south-wales 528']
          .map((part) => `${part} (row ${at(OBS, `images-foi,${part.split(' ')[0]},2016-04-01`)})`)
          .join(' + ') +
        ' = 1437',
      'forces that sum to no more than their total, or doubt "conflict" with a note on the row that is in question',
    ),
  );

  broken(
    'a nation above the country it is part of',
    OBS,
    change(OBS, 'scc-foi,england,2017-04-01', '2908', '3300'),
    expect.objectContaining({
      severity: 'error',
      file: OBS,
      row: at(OBS, 'scc-foi,england-and-wales,2017-04-01,2018-03-31,3217'),
      column: 'count',
      found: expect.stringMatching(/^3217 for england-and-wales.* = 3574$/),
    }),
  );

  broken(
    'parts of a period that do not add up to the whole',
    OBS,
    change(OBS, 'scc-foi,sussex,2017-04-01,2019-03-31', '153', '154'),
    err(
      OBS,
      at(OBS, 'scc-foi,sussex,2017-04-01,2019-03-31'),
      'count',
      `154 for sussex, scc-foi, 2017-04-01 to 2019-03-31, but 77 (row ${at(OBS, 'scc-foi,sussex,2017-04-01,2018-03-31')}) + 76 (row ${at(OBS, 'scc-foi,sussex,2018-04-01,2019-03-31')}) = 153`,
      'parts that add up to the whole, or doubt "conflict" with a note on the row that is in question',
    ),
  );

  it('a total published as a lower bound may be below the sum of its forces', () => {
    const edit = change(OBS, 'images-foi,wales,2016-04-01', '1437,exact', '1400,at-least');
    expect(errorsWith({ [OBS]: edit })).toEqual([]);
  });
});

describe('totals that are summed from forces', () => {
  const TOTALS = 'totals.csv';

  broken(
    'have recorded crime of all their forces',
    TOTALS,
    change(TOTALS, 'united-kingdom,', ',no,,As', ',no,recorded-crime,As'),
    err(
      TOTALS,
      at(TOTALS, 'united-kingdom,'),
      'summed_from_forces',
      'united-kingdom, with northern-ireland, police-scotland',
      'forces of recorded-crime.csv',
    ),
    err(
      TOTALS,
      at(TOTALS, 'england-and-wales,'),
      'summed_from_forces',
      'england-and-wales, with btp',
      'forces that united-kingdom has too',
    ),
  );

  it('have one among them that holds all others', () => {
    const edit = change(TOTALS, 'england-and-wales,', ',recorded-crime,', ',,');
    const found = 'wales, with dyfed-powys, gwent, north-wales, south-wales';
    expect(errorsWith({ [TOTALS]: edit })).toContainEqual(
      err(TOTALS, at(TOTALS, 'wales,'), 'summed_from_forces', found, 'forces that england has too'),
    );
  });
});
