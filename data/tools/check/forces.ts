import { error } from '../tables/fault.ts';
import { groupBy, type Rule } from './rule.ts';

const file = 'forces.csv';

/** Every territorial force can be found by a place, and every force has a tile of its own. */
export const forces: Rule = (tables) => {
  const withPlaces = new Set(tables.places.map(({ force }) => force));
  const placeless = tables.forces
    .filter(({ id, kind }) => kind === 'territorial' && !withPlaces.has(id))
    .map(({ id, line }) =>
      error(
        { file, row: line, column: 'id' },
        `${id}, which no row of places.csv names`,
        'at least one place for a territorial force',
      ),
    );
  const tiles = groupBy(tables.forces, ({ tileX, tileY }) => `${tileX},${tileY}`);
  const shared = [...tiles].flatMap(([tile, [first, ...others]]) =>
    others.map(({ id, line }) =>
      error(
        { file, row: line, column: 'tile_x, tile_y' },
        `${id} on the tile ${tile} of ${first?.id}`,
        'a tile of its own',
      ),
    ),
  );
  const unlinked = tables.forces
    .filter(
      ({ reportUrl, reportUrlEvidence }) => (reportUrl === undefined) !== (reportUrlEvidence === 'none'),
    )
    .map(({ line, reportUrlEvidence }) =>
      error(
        { file, row: line, column: 'report_url_evidence' },
        reportUrlEvidence,
        'none where there is no report_url, and only there',
      ),
    );
  return [...placeless, ...shared, ...unlinked];
};
