import { describe } from 'vitest';
import { append, lineAfter, swap } from './bench.ts';
import { at, broken, change, err } from './broken.ts';

const OBS = 'observations.csv';
const KENT = 'scc-foi,kent,2023-04-01,2024-03-31,264';
const afterObs = lineAfter(OBS);

describe('datapackage.json is kept to, cell by cell', () => {
  broken(
    'a value that is not allowed',
    OBS,
    change(OBS, KENT, 'exact', 'about'),
    err(OBS, at(OBS, KENT), 'precision', '"about"', 'one of exact, at-least'),
  );

  broken(
    'an item of a list that is not allowed',
    'totals.csv',
    swap('england,England,England,', 'england,England,Englund,'),
    err(
      'totals.csv',
      3,
      'nations',
      '"Englund"',
      'each item one of England, Wales, Scotland, Northern Ireland, Great Britain',
    ),
  );

  broken(
    'text that does not fit its pattern',
    'outcodes.csv',
    swap('\nME14,kent,', '\nME 14,kent,'),
    err(
      'outcodes.csv',
      at('outcodes.csv', 'ME14,'),
      'outcode',
      '"ME 14"',
      'text that fits the pattern [A-Z]{1,2}\\d[A-Z\\d]?',
    ),
  );

  broken(
    'a number below its minimum',
    OBS,
    append('scc-foi,kent,2024-04-01,2025-03-31,-1,exact,stands,onthewight-2024,,,'),
    err(OBS, afterObs, 'count', '"-1"', 'at least 0'),
  );

  broken(
    'an id twice',
    'links.csv',
    append('ogl,Other,https://example.org/,Other.'),
    err('links.csv', lineAfter('links.csv'), 'id', '"ogl", as in row 3', 'a value that no other row has'),
  );

  broken(
    'a row twice in a table without ids',
    'places.csv',
    append('Abbey Wood,town,metropolitan,Greater London,GEONAMES+ONS-PFA24'),
    err(
      'places.csv',
      lineAfter('places.csv'),
      'place, kind, force, within, source',
      '"Abbey Wood, town, metropolitan, Greater London, GEONAMES+ONS-PFA24", as in row 4',
      'a value that no other row has',
    ),
  );

  broken(
    'a force that is not there',
    'populations.csv',
    swap('kent,2024,', 'kemt,2024,'),
    err(
      'populations.csv',
      at('populations.csv', 'kent,2024,'),
      'area',
      '"kemt"',
      'id of a row of forces.csv',
    ),
  );

  broken(
    'a source in a list that is not there',
    OBS,
    append('scc-foi,kent,2024-04-01,2025-03-31,1,exact,stands,onthewight-2024|nobody,,,'),
    err(OBS, afterObs, 'sources', '"nobody"', 'id of a row of sources.csv'),
  );

  broken(
    'a value without a source',
    OBS,
    append('scc-foi,kent,2024-04-01,2025-03-31,1,exact,stands,,,,'),
    err(OBS, afterObs, 'sources', 'an empty cell', 'a value: this column is required'),
  );

  broken(
    'an area that is neither force nor total',
    OBS,
    append('scc-foi,kernow,2024-04-01,2025-03-31,1,exact,stands,onthewight-2024,,,'),
    err(OBS, afterObs, 'area', '"kernow"', 'an id of forces.csv or totals.csv'),
  );

  broken(
    'stray blanks',
    OBS,
    change(OBS, 'scc-foi,gwent,2019-04-01', 'unexplained.', 'unexplained. '),
    err(
      OBS,
      at(OBS, 'scc-foi,gwent,2019-04-01'),
      'note',
      '"Far out of line with the years before and after; unexplained. "',
      'no blank before or after',
    ),
  );

  broken(
    'an empty item in a list',
    'milestones.csv',
    swap('prc-71|prc-child,all', 'prc-71||prc-child,all'),
    err('milestones.csv', 2, 'measures', '"prc-71||prc-child"', 'a list with something between each |'),
  );
});
