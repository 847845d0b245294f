import type { AreaRecord, IsoDate } from '../../../dataset/types.ts';
import type { SeriesView } from '../series-view.ts';

/** What a sheet of paper is drawn from. */
export interface SheetProps {
  readonly record: AreaRecord;
  readonly view: SeriesView;
  /** The day of the edition that the record belongs to. */
  readonly editionDate: IsoDate;
}

/**
 * What a print must show. Asked when the paper is made, never kept: the long parts of the page follow a choice only
 * after the next paint, and a print in between must not carry the former measure under the new address.
 */
export const printRequest: { current: () => SheetProps | null } = { current: () => null };
