import { splitList } from '../tables/cell.ts';
import { error, type Fault } from '../tables/fault.ts';
import type { Resource } from '../tables/package.ts';
import type { TextTable } from '../tables/text.ts';
import type { Rule } from './rule.ts';

interface Link {
  readonly column: string;
  readonly separator: string | undefined;
  readonly to: { readonly resource: string; readonly fields: string };
}

function linksOf({ schema }: Resource): Link[] {
  const keys = schema.foreignKeys.map(({ fields, reference }) => ({
    column: fields,
    separator: undefined,
    to: reference,
  }));
  const lists = schema.fields.flatMap(({ name, listSeparator, listItems }) =>
    listItems?.reference === undefined
      ? []
      : [{ column: name, separator: listSeparator, to: listItems.reference }],
  );
  return [...keys, ...lists];
}

/** Names in a column that no row of the other table has. Where the other table could not be read at all, that fault says enough. */
function dangling(table: TextTable, { column, separator, to }: Link, texts: readonly TextTable[]): Fault[] {
  const target = texts.find(({ resource }) => resource.name === to.resource);
  if (target === undefined || target.rows.length === 0) return [];
  const known = new Set(target.rows.map(({ cells }) => cells[to.fields]));
  const place = { file: table.resource.path, column };
  return table.rows.flatMap(({ line, cells }) => {
    const text = cells[column] ?? '';
    const names = separator === undefined ? [text] : splitList(text, separator);
    return names
      .filter((name) => name !== '' && !known.has(name))
      .map((name) =>
        error({ ...place, row: line }, `"${name}"`, `${to.fields} of a row of ${target.resource.path}`),
      );
  });
}

/** Where a column, or an item of a list, names a row of another table, that row exists. */
export const foreignKeys: Rule = ({ texts }) =>
  texts.flatMap((table) => linksOf(table.resource).flatMap((link) => dangling(table, link, texts)));
