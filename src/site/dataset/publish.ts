import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { API_PATH, areaFilePath, INDEX_PATH } from '../../contract/addresses.ts';
import type { AreaRecord, DatasetIndex } from '../../dataset/types.ts';
import { areaCsv } from '../../figures/csv/area-csv.ts';
import type { Tables } from '../../../data/tools/tables/types.ts';
import { areaRecords } from './areas.ts';
import { csvwFiles } from './csvw.ts';
import { areaFile, indexFile } from './index-file.ts';
import { sealedJson } from '../build/seal.ts';

/** A file of the site: its path from the root, and its text. */
export interface SiteFile {
  readonly path: string;
  readonly body: string;
}

/** The dataset for machines and for the app's own storage. */
export interface Publication {
  readonly index: DatasetIndex;
  readonly records: readonly AreaRecord[];
  readonly files: readonly SiteFile[];
}

/** Tables that are published unchanged as CSV: the figures, and the tables that explain their ids. */
export const TABLES = ['observations', 'recorded-crime', 'sources', 'measures', 'forces', 'totals'];

/**
 * Turns the tables into the files below `/api/v1/`: the index, each area under a stable and under a content-addressed
 * name, and the tables as CSV with their CSV on the Web metadata. The same tables give the same bytes: nothing here reads a clock.
 * @param dir the folder of the tables
 */
export async function publish(tables: Tables, dir: string): Promise<Publication> {
  const edition = tables.editions.at(-1);
  if (!edition)
    throw new Error('editions.csv has no row: add the day on which the tables were last changed.');
  const records = areaRecords(tables);
  const areas = records.map(areaFile);
  const index = indexFile(areas, edition);
  const csv = await Promise.all(
    TABLES.map(async (name) => ({
      path: `${API_PATH}${name}.csv`,
      body: await readFile(join(dir, `${name}.csv`), 'utf8'),
    })),
  );
  const described = await csvwFiles(dir, TABLES, edition.date);
  const files = [
    { path: INDEX_PATH, body: sealedJson(index, INDEX_PATH) },
    ...areas.flatMap(({ entry, body }) => [
      { path: API_PATH + entry.file, body },
      { path: areaFilePath(entry.id, 'json'), body },
    ]),
    ...records.map((record) => ({
      path: areaFilePath(record.force.id, 'csv'),
      body: areaCsv(record, edition.date),
    })),
    ...csv,
    ...described.map(({ name, body }) => ({ path: API_PATH + name, body })),
  ];
  return { index, records, files };
}
