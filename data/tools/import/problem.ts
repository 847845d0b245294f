/** Where in an official file something is. */
export interface Spot {
  /** Name of the sheet; empty in a CSV, which has none. */
  readonly sheet?: string;
  /** Row as an editor or a spreadsheet numbers it: the first is 1. */
  readonly row?: number;
  readonly column?: string;
}

/** `sheet "2019-20", row 12, column Force Name`; empty where the whole file is meant. */
export function spotWords({ sheet, row, column }: Spot): string {
  return [
    sheet === undefined || sheet === '' ? [] : `sheet "${sheet}"`,
    row === undefined ? [] : `row ${row}`,
    column === undefined ? [] : `column ${column}`,
  ]
    .flat()
    .join(', ');
}

/** Why an import stops, as a person needs to know it: where, what was found there, and what to do about it. */
export class ImportProblem extends Error {
  /**
   * @param found what was found, with quotes where it is text of the file
   * @param advice what to do, as a sentence
   */
  constructor(
    readonly spot: Spot,
    readonly found: string,
    readonly advice: string,
  ) {
    const where = spotWords(spot);
    super([...(where === '' ? [] : [where]), `    found: ${found}`, `    do:    ${advice}`].join('\n'));
    this.name = 'ImportProblem';
  }
}

/** The advice for every kind of file that ends too early. */
export const CUT_SHORT =
  'The file seems to be cut short. Download it again, and compare its size with the one on the page.';
