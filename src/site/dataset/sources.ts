import type { SourceWithId } from '../../contract/site.ts';
import type { SourceRow } from '../../../data/tools/tables/types.ts';

/** A row of sources.csv as the dataset holds it, with its id. */
export const toSource = ({ id, title, shownAs, publisher, published, url }: SourceRow): SourceWithId => ({
  id,
  title: shownAs ?? title,
  publisher,
  ...(published ? { published } : {}),
  ...(url ? { url } : {}),
});
