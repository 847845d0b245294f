import { error, warning } from '../tables/fault.ts';
import { groupBy, type Rule } from './rule.ts';

const file = 'sources.csv';

/**
 * Some number names each source (else a warning), and no two sources have one address. Editions of recorded crime may: each in turn is
 * published on the same page.
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
