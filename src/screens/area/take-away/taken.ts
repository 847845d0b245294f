import type { AreaRecord, IsoDate } from '../../../dataset/types.ts';
import type { Shown } from '../shown.ts';
import type { SeriesView } from '../view.ts';

/** What an area's page shows at the moment, for a file, a link or a sheet of paper. */
export interface Taken {
  readonly record: AreaRecord;
  readonly view: SeriesView;
  readonly shown: Shown;
  /** The day of the edition that the record belongs to. */
  readonly editionDate: IsoDate;
}
