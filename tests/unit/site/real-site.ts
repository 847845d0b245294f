import { publish } from '../../../src/site/dataset/publish.ts';
import { gatherSite } from '../../../src/site/gather-site.ts';
import { tables } from '../data/real.ts';

export { tables };

/** What the pages are made of, from the real tables. */
export const site = gatherSite(tables, await publish(tables, 'data'), 'search.json', '0');
