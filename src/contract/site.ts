import type {
  AreaRecord,
  Edition,
  Measure,
  Milestone,
  NewestFigure,
  Source,
  TotalSeries,
} from '../dataset/types.ts';
import type { AboutData, PlatformGroup, Release } from './about.ts';
import type { Headline } from './headline.ts';
import type { Helpline } from './helpline.ts';

/** A force as lists and the tile map show it. */
export interface ForceEntry {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly nation: string;
  readonly newest: NewestFigure | null;
  /** Column and row of its tile, from 0. */
  readonly tile: { readonly x: number; readonly y: number; readonly label: string };
}

/** An address outside the site, from links.csv. */
export interface OutsideLink {
  readonly title: string;
  readonly url: string;
}

/** A national trend on the first page. */
export interface NationalSeries extends TotalSeries {
  readonly measure: Measure;
  readonly breaks: readonly Milestone[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** A source with its id, as the About page lists it. */
export interface SourceEntry extends Source {
  readonly id: string;
}

/** Everything that the pages are made of; gathered once at build. */
export interface Site {
  readonly edition: Edition;
  readonly editionSource: SourceEntry;
  readonly records: readonly AreaRecord[];
  readonly forces: readonly ForceEntry[];
  readonly national: readonly NationalSeries[];
  readonly measures: readonly Measure[];
  readonly sources: readonly SourceEntry[];
  readonly headlines: readonly Headline[];
  readonly helplines: readonly Helpline[];
  readonly links: Readonly<Record<string, OutsideLink>>;
  /** Shares of platforms, national only. */
  readonly platforms: readonly PlatformGroup[];
  readonly about: AboutData;
  /** Address of the search index, from the root of the site. */
  readonly searchIndex: string;
  /** The version that is built, and what it changed. */
  readonly release: Release;
}
