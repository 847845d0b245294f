import type { Group } from './name-groups.ts';
import { PLACE_KINDS } from './search-index.ts';
import { SEPARATOR } from './normalise.ts';
import { FIT, fitOf, isInside, queryOf, slipOf, type Fit } from './fit.ts';
import type { FoundForce } from './search-answer.ts';

/** A name that fits, and how well. */
export interface Hit {
  readonly fit: Fit;
  readonly key: string;
  readonly group: Group;
  /** Which name of the group it is. */
  readonly at: number;
}

/** @returns the name as people write it, with its county: "Maidstone, Kent" */
export function titleOf({ group, at }: Hit): string {
  const name = group.names.split(SEPARATOR)[at] ?? '';
  return group.county === null ? name : `${name}, ${group.county}`;
}

const KINDS: readonly Group['kind'][] = ['force', ...PLACE_KINDS];

function byFit(typed: string) {
  const otherFirstLetter = ({ key, fit }: Hit) => Number(fit >= FIT.slip && key[0] !== typed[0]);
  return (a: Hit, b: Hit): number =>
    a.fit - b.fit ||
    otherFirstLetter(a) - otherFirstLetter(b) ||
    (a.fit === FIT.inside ? b.key.length - a.key.length : 0) ||
    KINDS.indexOf(a.group.kind) - KINDS.indexOf(b.group.kind) ||
    // The names of a force stand in the order in which they are to be shown.
    (a.group === b.group ? a.at - b.at : a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** Names that fit, best first; a force by the best of its names only, and not again where it has a place of exactly that name. */
function collect(
  typed: string,
  groups: readonly Group[],
  fitIn: (key: string, where: string) => Fit | null,
): Hit[] {
  const hits: Hit[] = [];
  for (const group of groups) {
    group.keys.forEach((key, at) => {
      const fit = fitIn(key, group.where);
      if (fit !== null) hits.push({ fit, key, group, at });
    });
  }
  const idOf = (key: string, force: FoundForce) => `${key}|${force.id}`;
  const places = new Set(
    hits.flatMap(({ key, group }) => (group.kind === 'force' ? [] : idOf(key, group.force))),
  );
  const named = new Set<FoundForce>();
  hits.sort(byFit(typed));
  return hits.filter(({ key, group: { kind, force }, fit }) => {
    // "Cardiff police" says no more than "Cardiff", while both fit.
    const isSpare = kind === 'force' && places.has(idOf(key.replace(/ police.*/, ''), force));
    const isNew = kind !== 'force' || !(named.has(force) || isSpare);
    if (kind === 'force' || fit === FIT.exact) named.add(force);
    return isNew;
  });
}

/**
 * Names that fit letter by letter, best first, then those one slip of the finger away. Slips are only looked for where no
 * name is exactly what was typed and there is room, so that they never drown a better hit. Where nothing fits at all, names
 * among the words typed, the longest first.
 * @param typed normalised text, not empty
 * @param limit how many are wanted
 */
export function hitsOf(typed: string, groups: readonly Group[], limit: number): Hit[] {
  const query = queryOf(typed);
  const fitting = (key: string, where: string) => fitOf(query, key, where);
  const hits = collect(typed, groups, fitting);
  if (hits[0]?.fit === FIT.exact || hits.length >= limit) return hits;
  const slipped = (key: string, where: string) => (fitting(key, where) === null ? slipOf(query, key) : null);
  const all = [...hits, ...collect(typed, groups, slipped)];
  if (all.length > 0 || query.words.length === 1) return all;
  return collect(typed, groups, (key) => (isInside(query, key) ? FIT.inside : null));
}
