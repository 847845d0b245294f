import * as v from 'valibot';
import { areaRecord, datasetIndex, day } from './schema.ts';
import { SCHEMA_VERSION, type AreaRecord, type DatasetIndex, type IsoDate } from './types.ts';

/**
 * What became of a file that was read:
 * - `newer-schema`: made for a later version of the app; nothing of it can be trusted to mean what it did
 * - `invalid`: not what it should be; `where` names the first fault, for a person who looks into it
 */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'newer-schema' }
  | { readonly ok: false; readonly why: 'invalid'; readonly where: string };

/** Reads the text of `/api/v1/index.json`. Never throws. */
export const decodeIndex = (text: string): Decoded<DatasetIndex> => decodeJson(text, decodeStoredIndex);

/** Reads the list of areas where it was kept as an object, as in a database. Never throws. */
export const decodeStoredIndex = (kept: unknown): Decoded<DatasetIndex> => decode(datasetIndex, kept);

/**
 * Reads the text of one area's file. Never throws.
 * @param id the area it must be: a right file under a wrong name is refused
 */
export const decodeArea = (text: string, id: string): Decoded<AreaRecord> =>
  decodeJson(text, (json) => decodeStoredArea(json, id));

/** Reads an area's record where it was kept as an object, as in a database. Never throws. @param id as for `decodeArea` */
export function decodeStoredArea(kept: unknown, id: string): Decoded<AreaRecord> {
  const decoded = decode(areaRecord, kept);
  if (!decoded.ok || decoded.value.force.id === id) return decoded;
  return { ok: false, why: 'invalid', where: `force.id: ${decoded.value.force.id} instead of ${id}` };
}

/** Reads a day where it was kept as a value of its own. */
export const decodeDay = (kept: unknown): IsoDate | undefined => (v.is(day, kept) ? kept : undefined);

function decodeJson<T>(text: string, decodeValue: (json: unknown) => Decoded<T>): Decoded<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, why: 'invalid', where: `not JSON: ${String(error)}` };
  }
  return decodeValue(json);
}

function decode<T>(schema: v.GenericSchema<unknown, T>, json: unknown): Decoded<T> {
  if (isNewer(json)) return { ok: false, why: 'newer-schema' };
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  return { ok: false, why: 'invalid', where: `${v.getDotPath(issue) ?? 'file'}: ${issue.message}` };
}

const isNewer = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'schema' in json &&
  typeof json.schema === 'number' &&
  json.schema > SCHEMA_VERSION;
