import { describe } from 'vitest';
import { append, lineAfter, swap } from './bench.ts';
import { at, broken, change, err } from './broken.ts';

describe('forces, places, sources and services are whole', () => {
  broken(
    'a territorial force without a place',
    'places.csv',
    (text) => text.replaceAll(',city-of-london,', ',metropolitan,'),
    err(
      'forces.csv',
      at('forces.csv', 'city-of-london,'),
      'id',
      'city-of-london, which no row of places.csv names',
      'at least one place for a territorial force',
    ),
  );

  broken(
    'two forces on one tile',
    'forces.csv',
    change('forces.csv', 'kent,', ',6,9,', ',5,9,'),
    err(
      'forces.csv',
      at('forces.csv', 'sussex,'),
      'tile_x, tile_y',
      'sussex on the tile 5,9 of kent',
      'a tile of its own',
    ),
  );

  broken(
    'an address to report at that nobody has evidence for',
    'forces.csv',
    change('forces.csv', 'kent,', 'pattern', 'none'),
    err(
      'forces.csv',
      at('forces.csv', 'kent,'),
      'report_url_evidence',
      'none',
      'none where there is no report_url, and only there',
    ),
  );

  broken(
    'a postcode district wholly in one force that names another',
    'outcodes.csv',
    swap('\nME14,kent,,yes', '\nME14,kent,sussex,yes'),
    err(
      'outcodes.csv',
      at('outcodes.csv', 'ME14,'),
      'other_forces',
      'sussex for ME14, whose certainty is yes',
      'none: all of it is in one force',
    ),
  );

  broken(
    'a split postcode district that does not say between whom',
    'outcodes.csv',
    swap('\nME14,kent,,yes', '\nME14,kent,,split'),
    err(
      'outcodes.csv',
      at('outcodes.csv', 'ME14,'),
      'other_forces',
      'no other force for ME14, whose certainty is split',
      'the other forces by their ids',
    ),
  );

  broken(
    'one address under two sources',
    'sources.csv',
    append('new,Title,Publisher,2020,https://fostertalk.org/online-sexual-abuse/,'),
    err(
      'sources.csv',
      lineAfter('sources.csv'),
      'url',
      `https://fostertalk.org/online-sexual-abuse/, as in row ${at('sources.csv', 'fostertalk,')}`,
      'one row for one address',
    ),
  );

  broken(
    'platforms with more than all cases',
    'platforms.csv',
    swap('Snapchat,50,7338', 'Snapchat,77,7338'),
    err('platforms.csv', 10, 'share_percent', '101% together', 'at most 100%'),
  );

  broken(
    'a break that breaks no measure',
    'milestones.csv',
    swap('Online Safety Act,,all,no', 'Online Safety Act,,all,yes'),
    err(
      'milestones.csv',
      at('milestones.csv', '2023-10-26'),
      'measures',
      'a break without measures: Online Safety Act',
      'the measures that it breaks',
    ),
  );

  broken(
    'a service that cannot be reached',
    'helplines.csv',
    change('helplines.csv', 'nhs-24,', ',111,', ',,'),
    err(
      'helplines.csv',
      at('helplines.csv', 'nhs-24,'),
      'phone, sms, url',
      'no way to reach NHS 24 (111)',
      'a phone, an sms or a url',
    ),
  );

  broken(
    'a phone number a digit short',
    'helplines.csv',
    swap('0800 068 4141', '0800 68 41'),
    err(
      'helplines.csv',
      at('helplines.csv', 'hopeline247,'),
      'phone',
      '"0800 68 41"',
      'a number as they are in the United Kingdom, with all its digits',
    ),
  );

  broken(
    'hours in doubt where none are given',
    'helplines.csv',
    change('helplines.csv', 'nspcc,', ',,no,no,Free from', ',,yes,no,Free from'),
    err(
      'helplines.csv',
      at('helplines.csv', 'nspcc,'),
      'hours_in_doubt',
      'yes, and no hours for NSPCC Helpline',
      'no, where no hours are given',
    ),
  );

  broken(
    'evidence from the future',
    'helplines.csv',
    swap('2026-09', '2027-09'),
    err(
      'helplines.csv',
      at('helplines.csv', 'hopeline247,'),
      'newest_evidence',
      '2027-09 for PAPYRUS HOPELINE247',
      'a date before the edition of 2026-11-21',
    ),
  );
});
