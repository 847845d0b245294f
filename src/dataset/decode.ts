import * as v from 'valibot';
import { areaRecord, datasetIndex } from './schema.ts';
import { SCHEMA_VERSION, type AreaRecord, type DatasetIndex } from './types.ts';

/**
 * What became of a file that was read:
 * - `newer-schema`: made for a later version of the app; nothing of it can be trusted to mean what it did
 * - `invalid`: not what it should be; `where` names the first fault, for a person who looks into it
 */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: 'newer-schema' }
  | { readonly ok: false; readonly why: 'invalid'; readonly where: string };

/** Reads `/api/v1/index.json`. Never throws. */
export const decodeIndex = (text: string): Decoded<DatasetIndex> => decode(datasetIndex, text);

/**
 * Reads one area's file. Never throws.
 * @param id the area it must be: a right file under a wrong name is refused
 */
export function decodeArea(text: string, id: string): Decoded<AreaRecord> {
  const decoded = decode(areaRecord, text);
  if (!decoded.ok || decoded.value.force.id === id) return decoded;
  return { ok: false, why: 'invalid', where: `force.id: ${decoded.value.force.id} instead of ${id}` };
}

function decode<T>(schema: v.GenericSchema<unknown, T>, text: string): Decoded<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, why: 'invalid', where: `not JSON: ${String(error)}` };
  }
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
