import type { Doubt, IsoDate, Nation, ObservationStatus } from '../../../src/dataset/types.ts';
import type { Fault } from './fault.ts';
import type { TextTable } from './text.ts';

/**
 * The rows of data/*.csv as read: snake_case columns in camelCase, numbers as numbers, `yes`/`no` as booleans,
 * `|` lists as arrays (an empty cell is an empty list), and no property at all where a cell is empty.
 */
export interface Row {
  /** Line of the row in its file; the header is 1. */
  readonly line: number;
}

/** A force id (forces.csv) or the id of a total (totals.csv). */
export type AreaId = string;

export interface ForceRow extends Row {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly nation: Nation;
  readonly region: string;
  readonly kind: 'territorial' | 'special';
  readonly onsCode?: string;
  readonly aliases: readonly string[];
  readonly website: string;
  readonly reportUrl?: string;
  readonly reportUrlEvidence: 'seen' | 'pattern' | 'none';
  readonly tileX: number;
  readonly tileY: number;
  readonly tileLabel: string;
  /** What its area is called in a sentence, where that is not the short name. */
  readonly areaWords?: string;
}

export interface PlaceRow extends Row {
  readonly place: string;
  readonly kind: 'town' | 'council' | 'former-council' | 'county' | 'area';
  readonly force: string;
  readonly within?: string;
  readonly source: readonly string[];
}

export interface OutcodeRow extends Row {
  readonly outcode: string;
  readonly force: string;
  readonly otherForces: readonly string[];
  readonly certainty: 'yes' | 'mostly' | 'split';
}

export interface MeasureRow extends Row {
  readonly id: string;
  readonly name: string;
  readonly plainName: string;
  readonly definition: string;
  readonly publisher: string;
  readonly basis: 'recorded-crime' | 'foi';
  readonly compareBetweenForces: 'no' | 'with-care';
  readonly ratePerChild: boolean;
  readonly firstPeriod: IsoDate;
  readonly caveat?: string;
  readonly sumOf: readonly string[];
  readonly online: 'yes' | 'mostly' | 'often' | 'no';
  readonly order: number;
  readonly countedAs: string;
  /** Who counts, by name alone. */
  readonly publisherShort: string;
  /** The sentence of the caveat that stands beside a rise. */
  readonly riseCaution?: string;
  /** Absent where recorded crime is not stored under a code of its own. */
  readonly offenceCode?: string;
}

/** A measure explained against those that sound like it. */
export interface MeasureApartRow extends Row {
  readonly measure: string;
  readonly words: string;
  /** Ids of the measures that count some of the same offences. */
  readonly sharesWith: readonly string[];
}

export interface RecordedCrimeRow extends Row {
  readonly measure: string;
  readonly area: string;
  readonly quarterStart: IsoDate;
  readonly count: number;
}

export interface ObservationRow extends Row {
  readonly measure: string;
  readonly area: AreaId;
  readonly periodStart: IsoDate;
  readonly periodEnd: IsoDate;
  readonly count: number;
  readonly precision: 'exact' | 'at-least';
  readonly status: ObservationStatus;
  readonly sources: readonly string[];
  readonly note?: string;
  readonly doubt?: Doubt;
  readonly forcesAnswered?: number;
}

export interface TotalRow extends Row {
  readonly id: string;
  readonly name: string;
  readonly nations: readonly Nation[];
  readonly withBtp: boolean;
  readonly summedFromForces?: 'recorded-crime';
  readonly note: string;
}

export interface SourceRow extends Row {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** A day, a month or a year; absent where the source does not say. */
  readonly published?: string;
  readonly url?: string;
  /** What the screens say instead of the title. */
  readonly shownAs?: string;
}

export interface PopulationRow extends Row {
  readonly area: string;
  readonly year: number;
  readonly under18: number;
  readonly source: string;
}

export interface PlatformRow extends Row {
  readonly measure: string;
  readonly area: AreaId;
  readonly periodStart: IsoDate;
  readonly periodEnd: IsoDate;
  readonly platform: string;
  readonly sharePercent: number;
  readonly knownCases: number;
  readonly note?: string;
  readonly source: string;
}

export interface MilestoneRow extends Row {
  readonly date: IsoDate;
  readonly kind: 'recording' | 'law' | 'policy' | 'context';
  readonly title: string;
  readonly measures: readonly string[];
  /** `all`, `totals`, or names of nations. */
  readonly areas: readonly string[];
  readonly break: boolean;
  readonly detail: string;
  readonly sourceTitle: string;
  readonly url?: string;
}

export interface HeadlineRow extends Row {
  readonly id: string;
  readonly claim: string;
  readonly area: AreaId;
  readonly measure: string;
  readonly kind: 'change' | 'per-day' | 'share';
  readonly fromPeriod?: string;
  readonly fromCount?: number;
  readonly toPeriod: string;
  readonly toCount: number;
  readonly days?: number;
  readonly printed: string;
  /** How many years the claim says the change took. */
  readonly claimedYears?: number;
  readonly verdict:
    | 'matches'
    | 'does-not-match'
    | 'matches-another-base'
    | 'no-number-printed'
    | 'cannot-be-checked';
  readonly why: string;
  readonly publisher: string;
  readonly published: string;
  readonly url?: string;
}

export interface HelplineRow extends Row {
  readonly id: string;
  readonly name: string;
  readonly for: readonly ('child' | 'parent' | 'teacher')[];
  readonly nations: readonly Nation[];
  readonly what: string;
  readonly phone?: string;
  readonly sms?: string;
  readonly smsBody?: string;
  readonly url?: string;
  readonly hours?: string;
  readonly hoursInDoubt: boolean;
  readonly alwaysOpen: boolean;
  readonly cost: string;
  readonly needsConnection: boolean;
  readonly phoneBill?: string;
  readonly languages?: string;
  readonly order: number;
  readonly evidence: 'high' | 'medium';
  readonly newestEvidence?: string;
  readonly check?: string;
}

export interface WrongNumberRow extends Row {
  readonly number: string;
  readonly seenAs: string;
  readonly why: string;
}

export interface EditionRow extends Row {
  readonly date: IsoDate;
  readonly recordedCrimePublished: IsoDate;
  readonly recordedCrimeTo: IsoDate;
  readonly source: string;
  /** Rows of recorded-crime.csv. */
  readonly rows: number;
  /** Cells that both this edition and the one before have, with another count; absent where there was none before. */
  readonly cellsChanged?: number;
  readonly note: string;
}

/** A name that official tables use in the place of a force's. */
export interface PublisherNameRow extends Row {
  readonly name: string;
  /** Absent where the name is none of our forces. */
  readonly force?: string;
  readonly why: string;
}

export interface LinkRow extends Row {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly use: string;
}

/** The rows of every table, in the order of their files. */
export interface TypedRows {
  readonly forces: readonly ForceRow[];
  readonly places: readonly PlaceRow[];
  readonly outcodes: readonly OutcodeRow[];
  readonly measures: readonly MeasureRow[];
  readonly measuresApart: readonly MeasureApartRow[];
  readonly recordedCrime: readonly RecordedCrimeRow[];
  readonly observations: readonly ObservationRow[];
  readonly totals: readonly TotalRow[];
  readonly sources: readonly SourceRow[];
  readonly populations: readonly PopulationRow[];
  readonly platforms: readonly PlatformRow[];
  readonly milestones: readonly MilestoneRow[];
  readonly headlines: readonly HeadlineRow[];
  readonly helplines: readonly HelplineRow[];
  readonly wrongNumbers: readonly WrongNumberRow[];
  readonly editions: readonly EditionRow[];
  readonly links: readonly LinkRow[];
  readonly publisherNames: readonly PublisherNameRow[];
}

/** All tables of a folder: typed rows, the same as text for the rules that look at cells, and what could not be read. */
export interface Tables extends TypedRows {
  readonly texts: readonly TextTable[];
  /**
   * Faults of reading: in files, headers, quotes and cells that are not of their type. The rows with them are not among the typed
   * rows.
   */
  readonly faults: readonly Fault[];
}
