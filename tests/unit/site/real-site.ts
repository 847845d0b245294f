import { readFileSync } from 'node:fs';
import { newestRelease } from '../../../src/site/changelog.ts';
import { publish } from '../../../src/site/dataset/publish.ts';
import { gatherSite } from '../../../src/site/gather-site.ts';
import { tables } from '../data/real.ts';

export { tables };

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const release = newestRelease(readFileSync('CHANGELOG.md', 'utf8'), version);

/** What the pages are made of, from the real tables. */
export const site = gatherSite(tables, await publish(tables, 'data'), 'search.json', release);
