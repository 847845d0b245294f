import type { AreaEntry, DatasetIndex } from '../dataset/types.ts';

/**
 * Whether the published edition replaces the one on the device. A newer edition always does, and so does a correction of the
 * same day. An older edition does so only if the running app was published with it: then the publisher went back on purpose,
 * for example to withdraw a figure. Any other older edition comes from a cache on the way that still serves an old list.
 * @param appEdition id of the edition this version of the app was published with
 */
export const takesOver = (
  published: DatasetIndex,
  kept: DatasetIndex | undefined,
  appEdition: string | undefined,
): boolean =>
  kept === undefined || published.edition.date >= kept.edition.date || published.edition.id === appEdition;

/**
 * The areas whose files have to be fetched: those whose record on the device is missing or has another hash.
 * @param kept SHA-256 of the records on the device, by area id
 */
export const changedAreas = (published: DatasetIndex, kept: ReadonlyMap<string, string>): AreaEntry[] =>
  published.areas.filter((area) => kept.get(area.id) !== area.sha256);
