import type { Measure, Nation } from '../../dataset/types.ts';
import type { Site } from '../../contract/site.ts';

/** An area that can be chosen. */
export interface AreaChoice {
  readonly id: string;
  readonly name: string;
  readonly nation: Nation;
  /** False where none of its figures may be set beside another area's. */
  readonly comparable: boolean;
}

/** As much of a measure as choosing needs. */
export type MeasureOption = Pick<
  Measure,
  'id' | 'plainName' | 'compare' | 'ratePerChild' | 'online' | 'caveat'
>;

/** Everything that can be asked for. */
export interface Catalogue {
  /** In alphabetical order, in which areas stand everywhere. */
  readonly areas: readonly AreaChoice[];
  readonly measures: readonly MeasureOption[];
}

/** What the page offers, from everything the site has. */
export const catalogueOf = ({ records, measures }: Pick<Site, 'records' | 'measures'>): Catalogue => ({
  areas: records
    .map(({ force, series }) => ({
      id: force.id,
      name: force.shortName,
      nation: force.nation,
      comparable: series.some((s) => s.measure.compare !== 'no'),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  measures: measures.map(({ id, plainName, compare, ratePerChild, online, caveat }) => ({
    id,
    plainName,
    compare,
    ratePerChild,
    online,
    caveat,
  })),
});

/** The measures that may be set side by side, the first of which is shown where none is asked for. */
export const offered = ({ measures }: Catalogue): MeasureOption[] =>
  measures.filter((m) => m.compare === 'with-care');
