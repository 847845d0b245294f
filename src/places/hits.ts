import type { Entry } from './entries.ts';
import { PLACE_KINDS } from './index-types.ts';
import { FIT, fitOf, slipOf, type Fit } from './rank.ts';
import type { FoundForce } from './types.ts';

/** A name and how well it fits. */
export interface Hit {
  readonly entry: Entry;
  readonly fit: Fit;
}

const KINDS: readonly Entry['kind'][] = ['force', ...PLACE_KINDS];

const byFit = (typed: string) => {
  const otherFirstLetter = ({ entry, fit }: Hit) => Number(fit >= FIT.slip && entry.key[0] !== typed[0]);
  return (a: Hit, b: Hit): number =>
    a.fit - b.fit ||
    otherFirstLetter(a) - otherFirstLetter(b) ||
    KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind) ||
    (a.entry.key < b.entry.key ? -1 : a.entry.key > b.entry.key ? 1 : 0);
};

/** Names that fit, best first; a force by the best of its names only, and not again where it has a place of exactly that name. */
const collect = (typed: string, entries: readonly Entry[], fit: (entry: Entry) => Fit | null): Hit[] => {
  const hits: Hit[] = [];
  for (const entry of entries) {
    const found = fit(entry);
    if (found !== null) hits.push({ entry, fit: found });
  }
  const named = new Set<FoundForce>();
  hits.sort(byFit(typed));
  return hits.filter(({ entry, fit: found }) => {
    const isNew = entry.kind !== 'force' || !named.has(entry.force);
    if (entry.kind === 'force' || found === FIT.exact) named.add(entry.force);
    return isNew;
  });
};

/**
 * Names that fit letter by letter, best first, then those one slip of the finger away. Slips are only looked for where no
 * name is exactly what was typed and there is room, so that they never drown a better hit.
 * @param typed normalised text, not empty
 * @param limit how many are wanted
 */
export const hitsOf = (typed: string, entries: readonly Entry[], limit: number): Hit[] => {
  const words = typed.split(' ');
  const hits = collect(typed, entries, (entry) => fitOf(typed, words, entry));
  if (hits[0]?.fit === FIT.exact || hits.length >= limit) return hits;
  const taken = new Set(hits.map(({ entry }) => entry));
  const others = entries.filter((entry) => !taken.has(entry));
  return [...hits, ...collect(typed, others, (entry) => slipOf(typed, entry))];
};
