import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { IsoDate } from '../../dataset/types.ts';
import { parsePackage, type Field, type Resource } from '../../../data/tools/tables/package.ts';

/** What people read of a table and its columns; the rest of datapackage.json is read by {@link parsePackage}. */
const words = v.object({
  resources: v.array(
    v.object({
      name: v.string(),
      /** Only tables of figures as one publisher issued them have one; the others quote facts from many publishers. */
      licenses: v.optional(v.array(v.object({ path: v.string() })), []),
      title: v.string(),
      description: v.string(),
      schema: v.object({
        fields: v.array(v.object({ name: v.string(), title: v.string(), description: v.string() })),
      }),
    }),
  ),
});
type Words = v.InferOutput<typeof words>;

/** A regular expression that must fit the whole value. */
const whole = (pattern: string): string => `^(?:${pattern})$`;

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The type of a value, in the words of the Metadata Vocabulary (https://www.w3.org/TR/tabular-metadata/#datatypes). */
function datatype({ type, constraints, trueValues, falseValues }: Field): unknown {
  const { minimum, maximum, pattern } = constraints;
  const range = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  switch (type) {
    case 'integer':
      return { base: 'integer', ...range };
    case 'date':
      return { base: 'date', format: 'yyyy-MM-dd', ...range };
    case 'year':
      return { base: 'gYear', ...range };
    case 'boolean':
      return { base: 'boolean', format: `${trueValues[0] ?? 'true'}|${falseValues[0] ?? 'false'}` };
    default: {
      const format = constraints.enum?.map(quoted).join('|') ?? pattern;
      return format === undefined ? 'string' : { base: 'string', format: whole(format) };
    }
  }
}

function column(field: Field, title: string, description: string): unknown {
  const { name, listSeparator, constraints } = field;
  return {
    name,
    // The name in the header comes first, since validators compare the header with the titles.
    titles: [name, title],
    'dc:description': description,
    datatype: datatype(field),
    required: constraints.required,
    ...(listSeparator === undefined ? {} : { separator: listSeparator }),
  };
}

interface Publication {
  readonly resources: readonly Resource[];
  readonly words: Words;
  readonly modified: IsoDate;
}

/** The description of one table, with its foreign keys into tables that are published beside it. */
function table({ name, schema }: Resource, { words: { resources }, modified }: Publication): object {
  const said = resources.find((r) => r.name === name);
  const licence = said?.licenses[0];
  const columns = schema.fields.map((field, i) => {
    const about = said?.schema.fields[i];
    return column(field, about?.title ?? field.name, about?.description ?? '');
  });
  const keys = schema.foreignKeys.map(({ fields, reference }) => ({
    columnReference: fields,
    reference: { resource: `${reference.resource}.csv`, columnReference: reference.fields },
  }));
  return {
    url: `${name}.csv`,
    'dc:title': said?.title ?? name,
    'dc:description': said?.description ?? '',
    'dc:modified': { '@value': modified, '@type': 'xsd:date' },
    ...(licence ? { 'dc:license': { '@id': licence.path } } : {}),
    tableSchema: {
      columns,
      ...(schema.primaryKey.length > 0 ? { primaryKey: schema.primaryKey } : {}),
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    },
  };
}

/** A table and all tables that its keys lead to: the standard allows a key only into a table of the same group. */
function withReferenced(resource: Resource, { resources }: Publication): Resource[] {
  const names = new Set(resource.schema.foreignKeys.map((key) => key.reference.resource));
  return [resource, ...resources.filter((r) => names.has(r.name) && r !== resource)];
}

function metadata(resource: Resource, publication: Publication): object {
  const tables = withReferenced(resource, publication).map((r) => table(r, publication));
  const context = ['http://www.w3.org/ns/csvw', { '@language': 'en' }];
  return tables.length === 1
    ? { '@context': context, ...tables[0] }
    : { '@context': context, '@type': 'TableGroup', tables };
}

/** A metadata file: its name stands where the standard looks for it, beside `<table>.csv`. */
export interface MetadataFile {
  readonly name: string;
  readonly body: string;
}

/**
 * CSV on the Web metadata (https://www.w3.org/TR/tabular-metadata/) for tables that are handed out, made from
 * datapackage.json, so that there is one description of them.
 * @param dir folder of datapackage.json
 * @param names tables that are published as `<name>.csv`; each table that one of them refers to must be among them
 * @param modified the day of the edition
 * @throws Error for a table that is not in datapackage.json, or that refers to one that is not published
 */
export async function csvwFiles(
  dir: string,
  names: readonly string[],
  modified: IsoDate,
): Promise<MetadataFile[]> {
  const text = await readFile(join(dir, 'datapackage.json'), 'utf8');
  const publication = { resources: parsePackage(text), words: v.parse(words, JSON.parse(text)), modified };
  return names.map((name) => {
    const resource = publication.resources.find((r) => r.name === name);
    if (!resource) throw new Error(`datapackage.json has no table "${name}", which is published.`);
    const missing = withReferenced(resource, publication).find((r) => !names.includes(r.name));
    if (missing)
      throw new Error(`${name}.csv is published, but ${missing.name}.csv, which it refers to, is not.`);
    return {
      name: `${name}.csv-metadata.json`,
      body: `${JSON.stringify(metadata(resource, publication), null, 2)}\n`,
    };
  });
}
