import type { IsoDate } from '../../dataset/types.ts';
import { byText } from '../order.ts';
import { financialYearOf } from '../period.ts';
import { financialYearLabel } from '../period-words.ts';
import type { RatePoint } from '../rate/rate.ts';
import type { TrendBreak, TrendPoint } from '../trend/trend.ts';
import type { ComparedArea } from './compared-area.ts';

/** A break between a row and the one below it; `areas` names those it touches where it does not touch them all. */
export interface RowBreak extends TrendBreak {
  readonly areas: readonly string[];
}

/** One year of all areas, in the order given; a cell is undefined where an area's record does not include the year. */
export interface CompareRow {
  readonly start: IsoDate;
  /** `2016/17`; for a part of a year what it covers, if that is the same in all areas. */
  readonly label: string;
  /** True where every area that has a figure has one for part of the year only. */
  readonly isPart: boolean;
  /** The year of the populations behind the row's rates; null where there are none, or of different years. */
  readonly populationYear: number | null;
  readonly cells: readonly (RatePoint | undefined)[];
  readonly breaks: readonly RowBreak[];
}

function breaksBefore(start: IsoDate, compared: readonly ComparedArea[]): RowBreak[] {
  const found = new Map<string, { mark: TrendBreak; areas: string[] }>();
  for (const { counts, force } of compared) {
    for (const mark of counts.breaks) {
      if (counts.points[mark.before]?.start !== start) continue;
      const key = mark.date + mark.title;
      const same = found.get(key) ?? { mark, areas: [] };
      same.areas.push(force.shortName);
      found.set(key, same);
    }
  }
  return [...found.values()].map(({ mark, areas }) => ({
    ...mark,
    areas: areas.length === compared.length ? [] : areas,
  }));
}

function labelOf(start: IsoDate, points: readonly TrendPoint[]): string {
  const labels = new Set(points.map((p) => p.label));
  const [only] = labels;
  return only !== undefined && labels.size === 1 ? only : financialYearLabel(financialYearOf(start));
}

function populationYearOf(cells: readonly (RatePoint | undefined)[]): number | null {
  const years = new Set(
    cells.flatMap((cell) => (cell?.rate.kind === 'rate' ? cell.rate.population.year : [])),
  );
  const [only] = years;
  return only !== undefined && years.size === 1 ? only : null;
}

/** The table of several areas: years newest first, areas in the order given. */
export function compareRows(compared: readonly ComparedArea[]): CompareRow[] {
  const starts = [...new Set(compared.flatMap(({ counts }) => counts.points.map((p) => p.start)))];
  return starts
    .sort((a, b) => byText(b, a))
    .map((start) => {
      const cells = compared.map(({ rates }) => rates.find(({ point }) => point.start === start));
      const points = cells.flatMap((cell) => cell?.point ?? []);
      const known = points.filter(({ cell }) => cell.kind !== 'not-published');
      const isPart = known.length > 0 && known.every(({ cell }) => cell.kind === 'part');
      return {
        start,
        label: labelOf(start, points),
        isPart,
        populationYear: populationYearOf(cells),
        cells,
        breaks: breaksBefore(start, compared),
      };
    });
}
