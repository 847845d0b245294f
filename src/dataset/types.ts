/**
 * What the published dataset is: the shapes of `/api/v1/index.json` and `/api/v1/areas/<id>.json`.
 * Everything below is plain JSON: built by src/site, checked by dataset/schema, drawn by the screens.
 */

/** A day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** The shape of the files. A client refuses a newer one and keeps what it has. */
export const SCHEMA_VERSION = 1;

/** A span of days, both ends included. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export type Nation = 'England' | 'Wales' | 'Scotland' | 'Northern Ireland' | 'Great Britain';

/** A police force, as forces.csv has it. */
export interface Force {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly nation: Nation;
  readonly region: string;
  readonly kind: 'territorial' | 'special';
  readonly website: string;
  /** Present only where the address was seen to work. */
  readonly reportUrl?: string;
}

/** What is counted, by whom, and how far it may be compared; a row of measures.csv. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly plainName: string;
  /** What a number of it is a number of, in plain words: `offences of sending a sexual message to a child`. */
  readonly countedAs: string;
  readonly definition: string;
  /** Who counts, and how the counts were got: `NSPCC, from Freedom of Information answers by police forces`. */
  readonly publisher: string;
  /** Who counts, by name alone: `NSPCC`. Absent only in records that a device has kept from before files had it. */
  readonly publisherShort?: string;
  readonly basis: 'recorded-crime' | 'foi';
  readonly compare: 'no' | 'with-care';
  readonly ratePerChild: boolean;
  readonly caveat: string;
  /** The sentence of the caveat that stands beside a rise; absent where the caveat says nothing of one. */
  readonly riseCaution?: string;
  readonly sumOf: readonly string[];
  readonly online: 'yes' | 'mostly' | 'often' | 'no';
  readonly order: number;
}

/** Where a number was printed; a row of sources.csv. `url` is absent where the source had none. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** A day, a month or a year: `2024-11-01`, `2024-11`, `2024`; absent where the source does not say. */
  readonly published?: string;
  readonly url?: string;
}

export type ObservationStatus = 'stands' | 'restated' | 'disputed' | 'misprint' | 'confirmed';

/**
 * Why a standing value must be read with more care than usual:
 * `part-year` looks like less than the period it is printed for; `outlier` is far out of line and unexplained;
 * `conflict` does not fit another published figure.
 */
export type Doubt = 'part-year' | 'outlier' | 'conflict';

/** A value as published for a period; a row of observations.csv. */
export interface Observation extends Period {
  readonly count: number;
  readonly precision: 'exact' | 'at-least';
  readonly status: ObservationStatus;
  readonly doubt?: Doubt;
  /** How many forces answered, for a total that says so. */
  readonly forcesAnswered?: number;
  /** Ids into `AreaRecord.sources`. */
  readonly sources: readonly string[];
  readonly note?: string;
}

/** Quarterly counts without a gap in time: `counts[i]` is the quarter that starts 3*i months after `first`; null is not published. */
export interface Quarters {
  readonly first: IsoDate;
  readonly counts: readonly (number | null)[];
  /** Id into `AreaRecord.sources`. */
  readonly source: string;
}

/** The counts of one measure for one area: quarters for recorded crime, published values for the rest (or both). */
export interface Counts {
  readonly quarters?: Quarters;
  readonly observations: readonly Observation[];
}

/**
 * An area that is not one force, with its counts of the same measure. A published total holds only what stands for the
 * periods that the area itself has: it is there to be set beside them, not to be a trend.
 */
export interface TotalSeries extends Counts {
  readonly area: string;
  readonly name: string;
  readonly note: string;
  /** True where it is the sum of the forces, false where it is a total as published. */
  readonly summed: boolean;
  /** How many forces the sum is of, where summed. */
  readonly summedForces?: number;
}

/** A change in law, recording or policy that touches this area; a row of milestones.csv. */
export interface Milestone {
  readonly date: IsoDate;
  readonly kind: 'recording' | 'law' | 'policy' | 'context';
  readonly title: string;
  readonly detail: string;
  /** True: no line, no percentage across this date. */
  readonly isBreak: boolean;
  readonly sourceTitle: string;
  readonly url?: string;
}

/** One measure in one area, with all that is needed to draw and explain it. */
export interface AreaSeries extends Counts {
  readonly measure: Measure;
  /** Breaks in recording for this measure in this area, oldest first. */
  readonly breaks: readonly Milestone[];
  /** National and other totals of the same measure, widest use first. */
  readonly totals: readonly TotalSeries[];
}

/** Children under 18 living in the area in the middle of a year. */
export interface Population {
  readonly year: number;
  readonly under18: number;
  readonly source: string;
}

/** `/api/v1/areas/<id>.json`: one area, complete in itself. It names no edition, so that an unchanged area keeps its hash. */
export interface AreaRecord {
  readonly schema: typeof SCHEMA_VERSION;
  readonly force: Force;
  /** Every measure that has a figure here, in the order of showing. */
  readonly series: readonly AreaSeries[];
  /** What else happened in law and policy, oldest first; breaks in recording stand with the series they break. */
  readonly context: readonly Milestone[];
  /** Oldest first; empty where no population is published for the area. */
  readonly populations: readonly Population[];
  /** Children under 18 in all forces of a summed total, by its id; only years in which every one of them has a figure. */
  readonly totalPopulations: Readonly<Record<string, readonly Population[]>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** The dataset as a whole: which day it was put together and how far the recorded crime in it reaches. */
export interface Edition {
  /** Hash of all area files: the same tables give the same id. */
  readonly id: string;
  /** The day the tables were last changed. */
  readonly date: IsoDate;
  readonly recordedCrime: { readonly published: IsoDate; readonly to: IsoDate };
}

/** The newest figure of an area, in words, for lists and cards. */
export interface NewestFigure {
  readonly measure: string;
  readonly plainName: string;
  readonly countedAs: string;
  readonly count: number;
  readonly atLeast: boolean;
  readonly period: string;
}

/** An area as the index lists it. */
export interface AreaEntry {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly nation: Nation;
  /** Path below `/api/v1/`, with the hash in its name. */
  readonly file: string;
  /** SHA-256 of the file, lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly newest: NewestFigure | null;
}

/** `/api/v1/index.json`. */
export interface DatasetIndex {
  readonly schema: typeof SCHEMA_VERSION;
  readonly edition: Edition;
  readonly areas: readonly AreaEntry[];
  readonly licence: string;
}
