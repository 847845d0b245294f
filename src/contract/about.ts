import type { IsoDate, Milestone, Period, Source } from '../dataset/types.ts';

/** A share of the cases in which the platform is known. */
export interface PlatformShare {
  readonly platform: string;
  readonly percent: number;
  readonly note?: string;
  /** Who printed it. */
  readonly source: Source & { readonly id: string };
}

/** The shares that were printed for one measure, area and period; they do not add up to a whole. */
export interface PlatformGroup extends Period {
  readonly measure: string;
  readonly plainName: string;
  /** Name of the area: a nation or the United Kingdom, never one force. */
  readonly area: string;
  readonly knownCases: number;
  /** All offences of the measure in the same area and period, where a total stands; absent where none was published. */
  readonly recorded?: number;
  readonly shares: readonly PlatformShare[];
}

/** One of the counts that sound alike; a row of measures-apart.csv. */
export interface ApartEntry {
  /** Id of the measure. */
  readonly id: string;
  /** What it counts and who did the counting, in plain words. */
  readonly words: string;
  /** Ids of the measures that count some of the same offences. */
  readonly shares: readonly string[];
}

/** A milestone with all that it touches, for the list of all of them. */
export interface MilestoneEntry extends Milestone {
  /** Plain names of the measures that it touches. */
  readonly measures: readonly string[];
  /** `all`, `totals`, or names of nations. */
  readonly areas: readonly string[];
}

/** How far the published values of one measure reach. */
export interface MeasureSpan extends Period {
  readonly id: string;
  readonly plainName: string;
  /** The newest dated source of them. */
  readonly newest?: Source;
}

/** One publisher of counts, and what the tables have of it. */
export interface PublisherEntry {
  /** With how the counts were got: `Home Office, police recorded crime open data`. */
  readonly name: string;
  /** By name alone, as sources.csv names it: `Home Office`. */
  readonly shortName: string;
  readonly basis: 'recorded-crime' | 'foi';
  /** Measures with published values; empty where recorded crime is all there is. */
  readonly spans: readonly MeasureSpan[];
}

/** Who counted the children, and for which years. */
export interface PopulationEntry {
  readonly publisher: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A force in a list of what is missing. */
export interface ForceName {
  readonly id: string;
  readonly shortName: string;
}

/** Forces with the same years missing. */
export interface MissingYears extends ForceName {
  /** `2018/19, 2020/21 to 2023/24`. */
  readonly years: string;
}

/** What is missing of one measure from Freedom of Information answers. */
export interface MissingFigures {
  readonly id: string;
  readonly plainName: string;
  readonly officialName: string;
  /** `2016/17 to 2024/25`: the years for which any force has a figure. */
  readonly span: string;
  /** Forces with a figure for every one of these years. */
  readonly complete: readonly ForceName[];
  readonly some: readonly MissingYears[];
  /** Forces of the same nations without any. */
  readonly none: readonly ForceName[];
}

/** Forces for which the number of children is missing in the same years. */
export interface MissingChildren {
  readonly years: string;
  readonly forces: readonly string[];
}

/** A row of editions.csv. */
export interface EditionEntry {
  readonly date: IsoDate;
  readonly recordedCrime: { readonly published: IsoDate; readonly to: IsoDate };
  /** Counts of recorded crime in it; of those that the edition before had too, how many it changed. */
  readonly rows: number;
  readonly cellsChanged?: number;
  readonly note: string;
  readonly source?: Source;
}

/** How many published values are kept in each state. */
export interface ValueCounts {
  readonly all: number;
  readonly restated: number;
  readonly misprint: number;
  readonly disputed: number;
}

/** What a version of the app changed for those who use it: an entry of CHANGELOG.md. */
export interface Release {
  readonly version: string;
  readonly date: IsoDate;
  /** Sentences without markup, in the order of the file. */
  readonly points: readonly string[];
}

/** What the About page says of the tables; computed from them at build. */
export interface AboutData {
  /** In the order in which they are explained. */
  readonly apart: readonly ApartEntry[];
  /** Oldest first. */
  readonly milestones: readonly MilestoneEntry[];
  readonly publishers: readonly PublisherEntry[];
  readonly populations: readonly PopulationEntry[];
  readonly missing: readonly MissingFigures[];
  readonly missingChildren: readonly MissingChildren[];
  /** Newest first. */
  readonly editions: readonly EditionEntry[];
  readonly values: ValueCounts;
  /** First day of recorded crime, and how many forces have every quarter since. */
  readonly recordedCrime: { readonly from: IsoDate; readonly forces: number };
  /** Names of the areas whose figures a source is named for, by its id. */
  readonly usedFor: Readonly<Record<string, readonly string[]>>;
}
