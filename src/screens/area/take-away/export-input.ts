import type { SheetProps } from '../print/print-request.ts';
import type { TrendView } from '../trend-view.ts';

/** What an area's page shows at the moment, for a file, a link or a sheet of paper. */
export interface ExportInput extends SheetProps {
  readonly trendView: TrendView;
}
