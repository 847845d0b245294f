import { publish } from '../../../data/tools/publish/publish.ts';
import { gatherSite } from '../../../data/tools/publish/site.ts';
import { tables } from '../data/real.ts';

export { tables };

/** What the pages are made of, from the real tables. */
export const site = gatherSite(tables, await publish(tables, 'data'), 'search.json', '0');
