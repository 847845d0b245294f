import { createHash } from 'node:crypto';
import {
  SCHEMA_VERSION,
  type AreaEntry,
  type AreaRecord,
  type DatasetIndex,
  type NewestFigure,
} from '../../dataset/types.ts';
import { chooseSeries } from '../../figures/trend/choose-series.ts';
import { newestFigure } from '../../figures/newest/newest.ts';
import { buildTrend } from '../../figures/trend/build-trend.ts';
import type { EditionRow } from '../../../data/tools/tables/types.ts';

/** SHA-256 in lower-case hex. */
export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The first twelve characters of the hash: enough to tell versions of a file apart by name. */
export const shortHash = (bytes: string | Uint8Array): string => sha256(bytes).slice(0, 12);

function newestOf(record: AreaRecord): NewestFigure | null {
  const series = chooseSeries(record.series)?.first;
  const newest = series && newestFigure(buildTrend(series, series.breaks));
  if (!series || !newest) return null;
  const { id, plainName, countedAs } = series.measure;
  const { cell, label } = newest;
  return {
    measure: id,
    plainName,
    countedAs,
    count: cell.value,
    atLeast: cell.kind === 'at-least',
    period: label,
  };
}

/** The text of an area's file and its entry in the index. */
export interface AreaFile {
  readonly entry: AreaEntry;
  readonly body: string;
}

/** Makes an area's file and its entry in the index. */
export function areaFile(record: AreaRecord): AreaFile {
  const body = JSON.stringify(record);
  const { id, name, shortName, nation } = record.force;
  const file = `areas/${id}.${shortHash(body)}.json`;
  const bytes = Buffer.byteLength(body);
  return {
    body,
    entry: { id, name, shortName, nation, file, sha256: sha256(body), bytes, newest: newestOf(record) },
  };
}

/** `/api/v1/index.json`: its edition is named by the hashes of the area files, so the same tables give the same id. */
export function indexFile(files: readonly AreaFile[], edition: EditionRow): DatasetIndex {
  const areas = files.map((f) => f.entry);
  return {
    schema: SCHEMA_VERSION,
    edition: {
      id: shortHash(areas.map((a) => a.sha256).join('\n')),
      date: edition.date,
      recordedCrime: { published: edition.recordedCrimePublished, to: edition.recordedCrimeTo },
    },
    areas,
    licence: 'Open Government Licence v3.0',
  };
}
