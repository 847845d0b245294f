import type { AreaRecord } from '../../../dataset/types.ts';
import { periodLabel, dayWords } from '../../../figures/period-words.ts';
import { otherPeriods, trendRows } from '../../../figures/trend/trend-rows.ts';
import { cellWordsInPartRow } from '../../../figures/cell-words.ts';
import {
  alsoPrintedWords,
  doubtSentence,
  publishedWords,
} from '../../../figures/published/published-words.ts';
import { periodOf } from '../../../figures/cell.ts';
import { DO_NOT_COMPARE } from '../../../figures/trend/break-words.ts';
import { drawnSources } from '../take-away/sources.ts';
import type { SeriesView } from '../series-view.ts';

/** A row of the printed table: cells of text, or a note across all of them. */
export type SheetRow = { readonly cells: readonly [string, string, string] } | { readonly note: string };

/** The table and the sources on the sheet. */
export interface Sheet {
  readonly head: readonly [string, string, string];
  readonly rows: readonly SheetRow[];
  /** Ids; the table names them by their place in this list, from 1. */
  readonly sources: readonly string[];
}

/** As many rows as fit beside the caveats; no measure has more years. */
const MOST_ROWS = 18;

/** What is left where no whole year and no part of one has a figure: the other periods, newest first. */
function otherSheet(record: AreaRecord, { series, years }: SeriesView): Sheet {
  const others = otherPeriods(years, series).slice(0, MOST_ROWS);
  const used = new Set(others.flatMap((o) => o.sources));
  const sources = Object.keys(record.sources).filter((id) => used.has(id));
  const rows = others.map((o): SheetRow => ({
    cells: [periodLabel(o), publishedWords(o), numbers(o.sources, sources)],
  }));
  return { head: ['Period', 'Here', 'Source'], rows, sources };
}

const numbers = (ids: readonly string[], sources: readonly string[]): string =>
  ids
    .map((id) => sources.indexOf(id) + 1)
    .filter((n) => n > 0)
    .join(', ');

/** The years of a measure as they stand on the printed sheet, newest first. */
export function sheetOf(record: AreaRecord, view: SeriesView): Sheet {
  const { series, years, nationalOf } = view;
  if (years.points.length === 0) return otherSheet(record, view);
  const sources = drawnSources(record, series, years);
  const besides = series.quarters ? series.totals[0]?.name : undefined;
  const rows = trendRows(years, series).flatMap(({ point, standing, others, breaks }): SheetRow[] => {
    const [national] = nationalOf(periodOf(point));
    const third = series.quarters
      ? national
        ? cellWordsInPartRow(national.cell)
        : ''
      : numbers((standing ?? others[0])?.sources ?? [], sources);
    const notes = [
      ...(standing?.doubt ? [doubtSentence(point.label, standing.doubt)] : []),
      ...(others.length > 0 ? [alsoPrintedWords(others, point.label)] : []),
      ...breaks.map(
        (b) => `${dayWords(b.date)}: ${b.title}.${b.before > 0 ? ` ${DO_NOT_COMPARE.paper}` : ''}`,
      ),
    ];
    return [
      {
        cells: [
          point.cell.kind === 'part' ? `${point.label} (part of a year)` : point.label,
          cellWordsInPartRow(point.cell),
          third,
        ],
      },
      ...notes.map((note) => ({ note })),
    ];
  });
  return { head: ['Year', 'Here', besides ?? (series.quarters ? '' : 'Source')], rows, sources };
}
