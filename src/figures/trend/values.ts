import type { Cell } from './trend-model.ts';

/** Every number of a cell: none for a gap, several where printed values disagree. */
export const valuesOf = (cell: Cell): readonly number[] => {
  if (cell.kind === 'not-published') return [];
  return cell.kind === 'disputed' ? cell.values : [cell.value];
};
