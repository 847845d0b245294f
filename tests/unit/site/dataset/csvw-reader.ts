/** A datatype of https://www.w3.org/TR/tabular-metadata/#datatypes, as far as ours go. */
type Datatype =
  | string
  | {
      readonly base: string;
      readonly format?: string;
      readonly minimum?: number | string;
      readonly maximum?: number | string;
    };

export interface Column {
  readonly name: string;
  readonly titles: readonly string[];
  readonly 'dc:description': string;
  readonly datatype: Datatype;
  readonly required: boolean;
  readonly separator?: string;
}

export interface Table {
  readonly url: string;
  readonly 'dc:title': string;
  readonly tableSchema: {
    readonly columns: readonly Column[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: string;
      readonly reference: { readonly resource: string; readonly columnReference: string };
    }[];
  };
}

export interface Metadata {
  readonly '@context': unknown;
  readonly tables?: readonly Table[];
}

/** Reads one value by its base type; undefined where it is none. */
function valueOf(text: string, base: string, format: string | undefined): number | string | undefined {
  switch (base) {
    case 'string':
      return format === undefined || new RegExp(format).test(text) ? text : undefined;
    case 'integer':
      return /^[-+]?\d+$/.test(text) ? Number(text) : undefined;
    case 'gYear':
      return /^\d{4}$/.test(text) ? Number(text) : undefined;
    case 'date':
      return format === 'yyyy-MM-dd' && new Date(`${text}T00:00Z`).toISOString().startsWith(text)
        ? text
        : undefined;
    case 'boolean':
      return format?.split('|').includes(text) ? text : undefined;
    default:
      throw new Error(`a datatype that the standard does not know, or this reader: ${base}`);
  }
}

/** Whether the text of a cell is a value of its column, as a validator sees it. */
export function fits(cell: string, { datatype, required, separator }: Column): boolean {
  if (cell === '') return !required;
  const type = typeof datatype === 'string' ? { base: datatype } : datatype;
  return (separator === undefined ? [cell] : cell.split(separator)).every((text) => {
    const value = valueOf(text, type.base, type.format);
    if (value === undefined) return false;
    return (
      !(type.minimum !== undefined && value < type.minimum) &&
      !(type.maximum !== undefined && value > type.maximum)
    );
  });
}
