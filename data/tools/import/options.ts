import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isDate } from '../tables/cell.ts';
import type { Asked } from './plan/plan.ts';

const DATA = join(import.meta.dirname, '../..');
const USAGE = `Usage: npm run data import FILE -- [--write] [options]

  Without --write it says what would change and changes nothing.

  --write            put it into the tables
  --published DAY    the day of publication, YYYY-MM-DD, where the file does not say it
  --year YEAR        the mid-year of a population table, where the file does not say it
  --url ADDRESS      address for a new row of sources.csv
  --partial          let a file stand that has not all years, quarters, forces or offences
  --dir DIR          the tables of another folder
  --today DAY        the day of the new edition, where it is not today`;

/** What to import, where to, and how. */
export interface Options {
  readonly file: string;
  readonly dir: string;
  readonly write: boolean;
  readonly asked: Asked;
}

function day(text: string | undefined, name: string): string | undefined {
  if (text === undefined || isDate(text)) return text;
  throw new Error(`--${name} is a day that exists, YYYY-MM-DD, not "${text}".`);
}

/** Reads the arguments of the command. @throws Error that says what is wrong, with how to use it */
export function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { write: flag, partial: flag, published: text, year: text, url: text, dir: text, today: text },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error(USAGE);
  if (values.year !== undefined && !/^\d{4}$/.test(values.year)) {
    throw new Error(`--year is a year, YYYY, not "${values.year}".`);
  }
  const published = day(values.published, 'published');
  const asked: Asked = {
    partial: values.partial,
    today: day(values.today, 'today') ?? new Date().toISOString().slice(0, 10),
    fileName: basename(file),
    ...(published === undefined ? {} : { published }),
    ...(values.url === undefined ? {} : { url: values.url }),
    ...(values.year === undefined ? {} : { year: Number(values.year) }),
  };
  return { file, dir: values.dir ?? DATA, write: values.write, asked };
}
