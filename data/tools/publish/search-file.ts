import type { Tables } from '../tables/types.ts';
import { shortHash } from './index-file.ts';
import type { SiteFile } from './publish.ts';
import { buildSearchIndex } from './search-index.ts';

/** The search index as a file named by its contents. */
export function searchFile(tables: Tables): SiteFile {
  const body = JSON.stringify(buildSearchIndex(tables));
  return { path: `search.${shortHash(body)}.json`, body };
}
