import type { IsoDate } from '../../../dataset/types.ts';
import { publisherName } from '../../../figures/published/publisher-words.ts';
import type { By } from '../view-address.ts';
import type { Taken } from './shown-figures.ts';
import { periodOf } from '../../../figures/cell.ts';

/** What a file that leaves the app holds. */
export interface FileContent {
  readonly area: string;
  readonly measure: string;
  readonly by: By;
  /** First and last month, `2012-04` and `2025-12`; null where nothing is shown. */
  readonly months: readonly [string, string] | null;
  /** Who published it, in short: `Home Office`. */
  readonly publisher: string;
  /** True for figures under the Open Government Licence. */
  readonly open: boolean;
  readonly edition: IsoDate;
}

const WAYS: Readonly<Record<By, readonly string[]>> = { year: [], quarter: ['quarters'], rate: ['rate'] };

const slug = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** What the file of something shown holds. */
export function contentOf({ record, view, shown, editionDate }: Taken): FileContent {
  const { measure, quarters } = view.series;
  const [first, last] = [shown.trend.points[0], shown.trend.points.at(-1)];
  const end = last && periodOf(last).end;
  return {
    area: record.force.id,
    measure: measure.id,
    by: shown.by,
    months: first && end ? [first.start.slice(0, 7), end.slice(0, 7)] : null,
    publisher: publisherName(measure),
    open: quarters !== undefined,
    edition: editionDate,
  };
}

/**
 * A name that says all of what is in a file: area, measure, months, publisher, edition, licence, as in
 * `local-figures_kent_prc-88a_2012-04-to-2025-12_home-office_edition-2026-11-21_ogl-3.csv`.
 */
export function fileName(content: FileContent, ending: 'csv' | 'svg' | 'png'): string {
  const { area, measure, by, months, publisher, open, edition } = content;
  const parts = [
    'local-figures',
    area,
    measure,
    ...WAYS[by],
    ...(months ? [months.join('-to-')] : []),
    slug(publisher),
    `edition-${edition}`,
    ...(open ? ['ogl-3'] : []),
  ];
  return `${parts.join('_')}.${ending}`;
}
