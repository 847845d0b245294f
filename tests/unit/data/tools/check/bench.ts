import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runRules } from '../../../../../data/tools/check/run.ts';
import type { Fault } from '../../../../../data/tools/tables/fault.ts';
import { parsePackage } from '../../../../../data/tools/tables/package.ts';
import { assembleTables, readTable } from '../../../../../data/tools/tables/read.ts';
import type { Tables } from '../../../../../data/tools/tables/types.ts';

/** The folder of the real tables. */
export const DATA = join(import.meta.dirname, '../../../../../data');

export const resources = parsePackage(readFileSync(join(DATA, 'datapackage.json'), 'utf8'));

const texts = new Map(resources.map(({ path }) => [path, readFileSync(join(DATA, path), 'utf8')]));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const sound = new Map(
  resources.map((resource) => [resource.path, readTable(encode(textOf(resource.path)), resource)]),
);

/** The text of a real table. */
export function textOf(file: string): string {
  const text = texts.get(file);
  if (text === undefined) throw new Error(`datapackage.json has no ${file}`);
  return text;
}

/** A change to the text of a table: made on a copy, never on the file. */
export type Edit = (text: string) => string;

/** Puts `to` where `from` is; fails where `from` is not there exactly once, so that a test cannot break nothing. */
export const swap =
  (from: string, to: string): Edit =>
  (text) => {
    if (text.split(from).length !== 2)
      throw new Error(`"${from}" is there ${text.split(from).length - 1} times`);
    return text.replace(from, () => to);
  };

/** Adds a row at the end of a table. */
export const append =
  (row: string): Edit =>
  (text) =>
    `${text}${row}\n`;

/** The line that `needle` is on in the real table. */
export function lineOf(file: string, needle: string): number {
  const at = textOf(file).indexOf(needle);
  if (at < 0) throw new Error(`${file} has no "${needle}"`);
  return textOf(file).slice(0, at).split('\n').length;
}

/** The number that a row added at the end of the table has. */
export const lineAfter = (file: string): number => textOf(file).split('\n').length;

/** The real tables with some of their files changed. */
export function tablesWith(edits: Readonly<Record<string, Edit>> = {}): Tables {
  return assembleTables(
    resources.map((resource) => {
      const edit = edits[resource.path];
      const read = sound.get(resource.path);
      return edit === undefined && read !== undefined
        ? read
        : readTable(encode((edit ?? String)(textOf(resource.path))), resource);
    }),
  );
}

/** Every fault of the changed tables. */
export const faultsWith = (edits: Readonly<Record<string, Edit>> = {}): Fault[] =>
  runRules(tablesWith(edits));

/** Every error of the changed tables. */
export const errorsWith = (edits: Readonly<Record<string, Edit>> = {}): Fault[] =>
  faultsWith(edits).filter(({ severity }) => severity === 'error');
