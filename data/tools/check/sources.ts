import { error, warning } from '../tables/fault.ts';
import { groupBy, type Rule } from './rule.ts';

const file = 'sources.csv';

/**
 * A source is used by some number, and an address is that of one source. Editions of recorded crime share the page on which each
 * is published in its turn.
 */
export const sources: Rule = (tables) => {
  const used = new Set([
    ...tables.observations.flatMap((row) => row.sources),
    ...tables.populations.map((row) => row.source),
    ...tables.editions.map((row) => row.source),
    ...tables.platforms.map((row) => row.source),
  ]);
  const unused = tables.sources
    .filter(({ id }) => !used.has(id))
    .map(({ line, id }) =>
      warning({ file, row: line, column: 'id' }, `"${id}", which no number names`, 'a source of some number'),
    );
  const editions = new Set(tables.editions.map(({ source }) => source));
  const addressed = tables.sources.filter(({ url }) => url !== undefined);
  const shared = [...groupBy(addressed, ({ url }) => url ?? '').values()].filter(
    (rows) => !rows.every(({ id }) => editions.has(id)),
  );
  const twice = shared.flatMap(([first, ...others]) =>
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
