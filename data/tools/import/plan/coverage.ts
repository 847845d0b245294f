import type { IsoDate } from '../../../../src/dataset/types.ts';
import { financialYearLabel } from '../../../../src/figures/period-words.ts';
import { financialYearOf, quarterAfter } from '../../../../src/figures/period.ts';
import { groupBy } from '../../check/rule.ts';
import type { Tables } from '../../tables/types.ts';
import { crimeKey } from './crime-key.ts';

/** What an edition must have to be whole. */
export interface Whole {
  readonly areas: readonly string[];
  readonly measures: readonly string[];
  /** First day of the first quarter. */
  readonly first: IsoDate;
}

/** What a file has, and lacks, of a whole edition. */
export interface Coverage {
  /** Quarters of any row, in order, and those between the first and the last that no row is of. */
  readonly quarters: readonly IsoDate[];
  readonly missingQuarters: readonly IsoDate[];
  /** Forces and measures without any row. */
  readonly missingAreas: readonly string[];
  readonly missingMeasures: readonly string[];
  /** Single cells that are missing besides: `kent: prc-88a 2019-04-01`. */
  readonly holes: readonly string[];
  /** The file begins after the first quarter of a whole edition. */
  readonly beginsLate: boolean;
  /** Financial years with fewer than four quarters, by the first year's number. */
  readonly partYears: ReadonlyMap<string, readonly IsoDate[]>;
}

/** Ids of the measures that are stored by quarter, by their offence code as measures.csv has it, in capitals: `88A`. */
export const codedMeasures = ({ measures }: Tables): Map<string, string> =>
  new Map(
    measures.flatMap(({ id, offenceCode }) =>
      offenceCode === undefined ? [] : [[offenceCode, id] as const],
    ),
  );

/** The forces that a total of recorded crime is the sum of, all codes, from the first period of the codes on. */
export function wholeEdition(tables: Tables): Whole {
  const summed = tables.totals.filter(({ summedFromForces }) => summedFromForces === 'recorded-crime');
  const areas = tables.forces
    .filter(({ kind, nation }) =>
      summed.some((total) => (kind === 'special' ? total.withBtp : total.nations.includes(nation))),
    )
    .map(({ id }) => id);
  const measures = [...codedMeasures(tables).values()];
  const starts = tables.measures
    .filter(({ id }) => measures.includes(id))
    .map(({ firstPeriod }) => firstPeriod);
  return { areas, measures, first: starts.reduce((a, b) => (a < b ? a : b), '9999-12-31') };
}

/** Compares what a file has with what a whole edition would have. */
export function coverage(
  counts: ReadonlyMap<string, number>,
  quarters: readonly IsoDate[],
  whole: Whole,
): Coverage {
  const [first = ''] = quarters;
  const last = quarters.at(-1) ?? '';
  const between: IsoDate[] = [];
  for (let at = first; at !== '' && at <= last; at = quarterAfter(at, 1).start) between.push(at);
  const missingQuarters = between.filter((quarter) => !quarters.includes(quarter));
  const has = (area: string, measure: string): boolean =>
    quarters.some((quarter) => counts.has(crimeKey(measure, area, quarter)));
  const missingAreas = whole.areas.filter((area) => !whole.measures.some((measure) => has(area, measure)));
  const areas = whole.areas.filter((area) => !missingAreas.includes(area));
  const missingMeasures = whole.measures.filter((measure) => !areas.some((area) => has(area, measure)));
  const measures = whole.measures.filter((measure) => !missingMeasures.includes(measure));
  const holes = areas.flatMap((area) =>
    measures.flatMap((measure) =>
      quarters
        .filter((quarter) => !counts.has(crimeKey(measure, area, quarter)))
        .map((q) => `${area}: ${measure} ${q}`),
    ),
  );
  const years = groupBy(quarters, (quarter) => financialYearLabel(financialYearOf(quarter)));
  const partYears = new Map([...years].filter(([, own]) => own.length < 4));
  return {
    quarters,
    missingQuarters,
    missingAreas,
    missingMeasures,
    holes,
    beginsLate: first > whole.first,
    partYears,
  };
}
