import type { Tables } from '../../../data/tools/tables/types.ts';
import { shortHash } from '../dataset/index-file.ts';
import type { SiteFile } from '../dataset/publish.ts';
import { buildSearchIndex } from './search-index.ts';

/** The search index as a file named by its contents. */
export function searchFile(tables: Tables): SiteFile {
  const body = JSON.stringify(buildSearchIndex(tables));
  return { path: `search.${shortHash(body)}.json`, body };
}
