import { readdirSync } from 'node:fs';
import { readTables } from '../../../data/tools/tables/read.ts';
import { DIST } from '../harness/site.ts';

/** The tables that the site was built from: what a page must say is worked out from them, not from the page. */
export const tables = await readTables('data');

/** One address of every kind of page, and of every area that is unlike the others. */
export const KINDS = [
  '',
  'area/kent/',
  'area/northern-ireland/',
  'area/police-scotland/',
  'area/btp/',
  'area/city-of-london/',
  'compare/?areas=kent,essex&measure=prc-88a',
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

/** Every address of the built site, and one at which there is nothing. */
export const ALL = [
  ...readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, '')),
  'no-such-page/',
];
