import { FIELDS, readAll, type FieldName, type Texts } from './fields.ts';

/** A longer text is not a number; an address can hold anything. */
const LONGEST = 30;

/** The texts of the calculator from `?before=63&after=361&printed=573&days=365`; null where the address has none of them. */
export function readTexts(search: string): Texts | null {
  const query = new URLSearchParams(search);
  if (!FIELDS.some(({ name }) => query.has(name))) return null;
  const textOf = (name: FieldName): string => (query.get(name) ?? '').slice(0, LONGEST);
  return {
    before: textOf('before'),
    after: textOf('after'),
    printed: textOf('printed'),
    days: textOf('days'),
  };
}

/** The same address with the numbers of the calculator in it, leaving out whatever is not a number. */
export function writeTexts(search: string, texts: Texts): string {
  const query = new URLSearchParams(search);
  const entries = readAll(texts);
  for (const { name } of FIELDS) {
    const entry = entries[name];
    if (entry.kind === 'number') query.set(name, entry.text);
    else query.delete(name);
  }
  return query.toString();
}

/** The area that the address asks for, by its id; empty for all. */
export const readArea = (search: string): string => new URLSearchParams(search).get('area') ?? '';

/** The same address with an area in it, or without one. */
export function writeArea(search: string, area: string): string {
  const query = new URLSearchParams(search);
  if (area === '') query.delete('area');
  else query.set('area', area);
  return query.toString();
}

/** Puts a query in the address bar, without a new step for the back button. */
export function showQuery(query: string): void {
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`,
  );
}
