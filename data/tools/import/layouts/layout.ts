import type { SheetRow } from '../source/sheet-row.ts';

/** Where the columns of a table are, by the name the layout gives them. */
export type Columns = ReadonlyMap<string, number>;

/** A table in a file: where its columns are and what stood above them. */
export interface Table {
  readonly sheet: string;
  readonly header: SheetRow;
  readonly columns: Columns;
  /** The rows above the header: titles, notes, blank lines left out. */
  readonly above: readonly SheetRow[];
}

/** A kind of official table that can be imported. */
export interface Layout<Result> {
  /** What it is, for people: `Home Office police recorded crime open data`. */
  readonly name: string;
  /**
   * Where the columns are, if this row is the header of such a table.
   * @throws ImportProblem where it plainly is one and yet cannot be used
   */
  readonly find: (header: SheetRow, above: readonly SheetRow[]) => Columns | undefined;
  /** Begins to read a file with such tables. */
  readonly start: () => LayoutReader<Result>;
}

/** Reads the tables of one file. */
export interface LayoutReader<Result> {
  readonly begin: (table: Table) => void;
  /** Is given each row below the header that is not empty. @throws ImportProblem where it is not understood */
  readonly take: (row: SheetRow) => void;
  readonly end: () => Result;
}

/** The cell of a column, without blanks around it; '' where the row has none. */
export const cellOf = (row: SheetRow, columns: Columns, name: string): string =>
  row.cells[columns.get(name) ?? -1]?.trim() ?? '';
