/** A sheet of a workbook: a financial year and its rows without the header. */
export interface Sheet {
  /** As the Home Office names it: `2019_20`. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Gathers rows that are in the order of their years, of which the first cell tells, into a sheet a year. */
export async function* sheetsOf(rows: AsyncIterable<readonly string[]>): AsyncIterable<Sheet> {
  let year = '';
  let gathered: (readonly string[])[] = [];
  for await (const row of rows) {
    const [own = ''] = row;
    if (own !== year && gathered.length > 0) {
      yield { name: year.replace('/', '_'), rows: gathered };
      gathered = [];
    }
    year = own;
    gathered.push(row);
  }
  if (gathered.length > 0) yield { name: year.replace('/', '_'), rows: gathered };
}
