import type { NameCount } from '../layouts/name-tally.ts';
import { atMost, many, section } from './words.ts';

/** The lines about names that are no force of ours: those that are known as such, and those that nobody knows. */
export function nameLines(names: readonly NameCount[]): string[] {
  const known = names.filter(({ why }) => why !== undefined);
  return section(
    'Names that are no force, left out:',
    known.map(({ name, rows, why }) => `${name} (${many(rows, 'row')}): ${why}`),
  );
}

/** The refusal for names that nobody knows; none where all are known. */
export function unknownNames(names: readonly NameCount[]): string[] {
  const unknown = names.filter(({ why }) => why === undefined);
  if (unknown.length === 0) return [];
  const list = atMost(
    unknown.map(({ name, rows }) => `\n    "${name}" (${many(rows, 'row')})`),
    30,
  );
  return [
    `${many(unknown.length, 'name')} of no force that we know:${list.join('')}\n  Add a row to publisher-names.csv for each: with the force that is meant, or without one where it is none of ours.`,
  ];
}
