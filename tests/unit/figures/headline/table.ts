import { groupTables } from '../../../../src/site/dataset/grouped-tables.ts';
import { headlinesOf } from '../../../../src/site/headlines.ts';
import { tables } from '../../data/real.ts';
import type { HeadlineRow, Tables } from '../../../../data/tools/tables/types.ts';
import type { Headline } from '../../../../src/contract/headline.ts';

export { tables };

/** The headlines as the page gets them, from the table with every row changed. */
export function headlinesWith(change: Partial<HeadlineRow> = {}): Headline[] {
  const changed: Tables = { ...tables, headlines: tables.headlines.map((row) => ({ ...row, ...change })) };
  return headlinesOf(groupTables(changed));
}

export const headlines = headlinesWith();

export function headline(id: string): Headline {
  const found = headlines.find((h) => h.id === id);
  if (!found) throw new Error(`headlines.csv has no ${id}`);
  return found;
}
