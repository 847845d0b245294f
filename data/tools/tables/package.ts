import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const limit = v.union([v.number(), v.string()]);

const reference = v.object({ resource: v.string(), fields: v.string() });

const field = v.object({
  name: v.string(),
  type: v.picklist(['string', 'integer', 'date', 'year', 'boolean']),
  trueValues: v.optional(v.array(v.string()), []),
  falseValues: v.optional(v.array(v.string()), []),
  /** A property of our own: the cell is a list with this between its items. */
  listSeparator: v.optional(v.string()),
  /** A property of our own: which items such a list may have. */
  listItems: v.optional(
    v.object({ enum: v.optional(v.array(v.string())), reference: v.optional(reference) }),
  ),
  constraints: v.optional(
    v.object({
      required: v.optional(v.boolean(), false),
      unique: v.optional(v.boolean(), false),
      enum: v.optional(v.array(v.string())),
      pattern: v.optional(v.string()),
      minimum: v.optional(limit),
      maximum: v.optional(limit),
    }),
    {},
  ),
});

const foreignKey = v.object({ fields: v.string(), reference });

const resource = v.object({
  name: v.string(),
  /** File name in the folder of datapackage.json. */
  path: v.string(),
  schema: v.object({
    fields: v.array(field),
    primaryKey: v.optional(v.array(v.string()), []),
    foreignKeys: v.optional(v.array(foreignKey), []),
  }),
});

/**
 * The part of the Frictionless Table Schema that data/datapackage.json uses
 * (https://specs.frictionlessdata.io/table-schema/), with two properties of our own: `listSeparator` and `listItems`.
 */
const dataPackage = v.object({ resources: v.array(resource) });

export type Field = v.InferOutput<typeof field>;
export type Resource = v.InferOutput<typeof resource>;

/** Parses the text of a `datapackage.json`. Throws where it is not JSON or not such a package. */
export const parsePackage = (text: string): readonly Resource[] =>
  v.parse(dataPackage, JSON.parse(text)).resources;

/**
 * Reads `datapackage.json` of a folder. Throws where it cannot be read: without it nothing can be checked.
 */
export async function readPackage(dir: string): Promise<readonly Resource[]> {
  const file = join(dir, 'datapackage.json');
  try {
    return parsePackage(await readFile(file, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${file} cannot be read as a data package: ${reason}`, { cause });
  }
}
