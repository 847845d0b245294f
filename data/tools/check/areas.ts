import { error } from '../tables/fault.ts';
import type { Rule } from './rule.ts';

/** A column `area` names a force or a total, and no id is both. */
export const areas: Rule = (tables) => {
  const forces = new Set(tables.forces.map(({ id }) => id));
  const totals = new Set(tables.totals.map(({ id }) => id));
  const of = [
    { file: 'observations.csv', rows: tables.observations },
    { file: 'headlines.csv', rows: tables.headlines },
    { file: 'platforms.csv', rows: tables.platforms },
  ];
  const unknown = of.flatMap(({ file, rows }) =>
    rows
      .filter(({ area }) => !forces.has(area) && !totals.has(area))
      .map(({ line, area }) =>
        error({ file, row: line, column: 'area' }, `"${area}"`, 'an id of forces.csv or totals.csv'),
      ),
  );
  const both = tables.totals
    .filter(({ id }) => forces.has(id))
    .map(({ line, id }) =>
      error({ file: 'totals.csv', row: line, column: 'id' }, `"${id}"`, 'an id that no force has'),
    );
  return [...unknown, ...both];
};
