import { error, warning } from '../tables/fault.ts';
import { groupBy, type Rule } from './rule.ts';

const file = 'sources.csv';

/** A source is used by some number, and an address is that of one source. */
export const sources: Rule = (tables) => {
  const used = new Set([
    ...tables.observations.flatMap((row) => row.sources),
    ...tables.populations.map((row) => row.source),
    ...tables.editions.map((row) => row.source),
  ]);
  const unused = tables.sources
    .filter(({ id }) => !used.has(id))
    .map(({ line, id }) =>
      warning({ file, row: line, column: 'id' }, `"${id}", which no number names`, 'a source of some number'),
    );
  const addressed = tables.sources.filter(({ url }) => url !== undefined);
  const twice = [...groupBy(addressed, ({ url }) => url ?? '').values()].flatMap(([first, ...others]) =>
    others.map(({ line, url }) =>
      error(
        { file, row: line, column: 'url' },
        `${url}, as in row ${first?.line}`,
        'one row for one address',
      ),
    ),
  );
  return [...unused, ...twice];
};
