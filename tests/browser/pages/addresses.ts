import { readTables } from '../../../data/tools/tables/read.ts';

/** The tables that the site was built from: what a page must say is worked out from them, not from the page. */
export const tables = await readTables('data');

/** Every force's page. */
export const AREAS = tables.forces.map(({ id }) => `area/${id}/`);

/** One address of every kind of page, and of every area that is unlike the others. */
export const KINDS = [
  '',
  'area/kent/',
  'area/northern-ireland/',
  'area/police-scotland/',
  'area/btp/',
  'area/city-of-london/',
  'headlines/',
  'help/',
  'about/',
  'no-such-page/',
  'exit/',
] as const;

/** Those that have a header, the tabs and the help strip: all but the neutral page that the exit leads to. */
export const FRAMED = KINDS.filter((address) => address !== 'exit/');

/** Those that show a figure of the police. */
export const WITH_FIGURES = KINDS.filter((address) => address === '' || address.startsWith('area/'));

/** A file for every address of the site that a reader can have: the empty area page and the 404 included. */
export const ALL = ['', ...AREAS, 'area/', 'headlines/', 'help/', 'about/', 'exit/', 'no-such-page/'];
