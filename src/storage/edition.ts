import type { AreaEntry, DatasetIndex } from '../dataset/types.ts';

/**
 * Whether the published edition takes the place of the one kept. A newer one always does, and so does a correction of the
 * same day. An older one does only if it is the edition that the running app was published with: then the publisher went
 * back on purpose, as for a figure withdrawn. Otherwise some cache on the way still serves yesterday's list.
 * @param appEdition id of the edition this version of the app was published with
 */
export const takesOver = (
  published: DatasetIndex,
  kept: DatasetIndex | undefined,
  appEdition: string | undefined,
): boolean =>
  kept === undefined || published.edition.date >= kept.edition.date || published.edition.id === appEdition;

/**
 * The areas whose files have to be fetched.
 * @param kept SHA-256 by area id, of the records on the device
 */
export const changedAreas = (published: DatasetIndex, kept: ReadonlyMap<string, string>): AreaEntry[] =>
  published.areas.filter((area) => kept.get(area.id) !== area.sha256);
