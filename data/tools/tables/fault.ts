/** A thing wrong with the tables: an `error` stops the build, a `warning` is for a person to look at. */
export interface Fault {
  readonly severity: 'error' | 'warning';
  /** Name of the file, `observations.csv`. */
  readonly file: string;
  /** Line in the file, as an editor or a spreadsheet numbers it (the header is 1). Absent: the file as a whole. */
  readonly row?: number;
  readonly column?: string;
  readonly found: string;
  readonly expected: string;
}

/** Where a fault is. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}

/** An error at `place`. */
export const error = (place: Place, found: string, expected: string): Fault => ({
  severity: 'error',
  ...place,
  found,
  expected,
});

/** A warning at `place`. */
export const warning = (place: Place, found: string, expected: string): Fault => ({
  ...error(place, found, expected),
  severity: 'warning',
});

/** One fault as one or two lines of text for a terminal: `observations.csv row 12, count: found …; expected …`. */
export function describeFault(fault: Fault): string {
  const row = fault.row === undefined ? '' : ` row ${fault.row}`;
  const column = fault.column === undefined ? '' : `, column ${fault.column}`;
  return `${fault.file}${row}${column}\n    found:    ${fault.found}\n    expected: ${fault.expected}`;
}
