import type { SourceEntry } from '../../../src/screens/site.ts';
import type { SourceRow } from '../tables/types.ts';

/** A row of sources.csv as the dataset holds it, with its id. */
export const toSource = ({ id, title, publisher, published, url }: SourceRow): SourceEntry => ({
  id,
  title,
  publisher,
  ...(published ? { published } : {}),
  ...(url ? { url } : {}),
});
