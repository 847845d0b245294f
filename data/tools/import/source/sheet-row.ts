/** A row of an official file: every cell as text, '' where it is empty. */
export interface SheetRow {
  /** Name of the sheet without blanks around it; '' in a CSV. */
  readonly sheet: string;
  /** Row as an editor or a spreadsheet numbers it: the first is 1. In a CSV the line on which it starts. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows of a file in its order. They come in batches, since waiting for each row by itself would be slow. */
export type Rows = AsyncIterable<readonly SheetRow[]>;

/** Told while reading: bytes read and bytes of the whole file. */
export type Progress = (done: number, total: number) => void;
