import { readCell, type Value } from './cell.ts';
import { error, type Fault } from './fault.ts';
import type { TextTable } from './text.ts';

/** `report_url_evidence` to `reportUrlEvidence`, `recorded-crime` to `recordedCrime`. */
export const camelCase = (name: string): string =>
  name.replace(/[-_]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The rows of a table with their types, and the faults for which other rows were left out. */
export interface TypedTable {
  readonly rows: readonly object[];
  readonly faults: readonly Fault[];
}

/**
 * Gives the rows of a table their types. A row is left out, with a fault, where a cell is not of its type or a required one is
 * empty: so the rules see only rows that they can rely on.
 */
export function typeRows(table: TextTable): TypedTable {
  const faults: Fault[] = [];
  const rows: object[] = [];
  for (const { line, cells } of table.rows) {
    const row: Record<string, Value> = { line };
    let whole = true;
    for (const field of table.resource.schema.fields) {
      const text = cells[field.name] ?? '';
      const place = { file: table.resource.path, row: line, column: field.name };
      const read = readCell(text, field);
      if ('expected' in read) {
        faults.push(error(place, `"${text}"`, read.expected));
        whole = false;
      } else if (text === '' && field.constraints.required) {
        faults.push(error(place, 'an empty cell', 'a value: this column is required'));
        whole = false;
      } else if (read.value !== undefined) row[camelCase(field.name)] = read.value;
    }
    if (whole) rows.push(row);
  }
  return { rows, faults };
}
