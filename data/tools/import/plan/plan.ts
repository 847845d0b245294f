/** What an import would do, before anything is written. The changes themselves are in the draft. */
export interface Plan {
  /** For people, line by line. */
  readonly lines: readonly string[];
  /** Why it cannot be done. */
  readonly refusals: readonly string[];
  /** What must still be said before it can be written. */
  readonly needs: readonly string[];
}

/** What a person asked for. Each is absent where nothing was said. */
export interface Asked {
  /** The file may lack years, quarters, forces or offences. */
  readonly partial: boolean;
  /** The day on which the file was published. */
  readonly published?: string;
  /** Address for a new row of sources.csv. */
  readonly url?: string;
  /** The mid-year of a population table. */
  readonly year?: number;
  /** The day of the new edition of the tables. */
  readonly today: string;
  /** Name of the file, without its folder. */
  readonly fileName: string;
}
