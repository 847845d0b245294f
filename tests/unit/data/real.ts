import { areaRecords } from '../../../src/site/dataset/areas.ts';
import { readTablesOrThrow } from '../../../data/tools/tables/read.ts';
import { DATA } from './tools/check/bench.ts';

/** The real tables, read once for all files of a worker: no test changes them. */
export const tables = await readTablesOrThrow(DATA);

/** The records of all areas, as they are published. */
export const records = areaRecords(tables);
