import type { Tables } from '../../../data/tools/tables/types.ts';

/** The areas whose published values name a source, by the id of the source, alphabetical. */
export function usedFor({ observations, forces, totals }: Tables): Record<string, string[]> {
  const names = new Map([
    ...forces.map((f) => [f.id, f.shortName] as const),
    ...totals.map((t) => [t.id, t.name] as const),
  ]);
  const used = new Map<string, Set<string>>();
  for (const { area, sources } of observations)
    for (const id of sources) used.set(id, (used.get(id) ?? new Set()).add(names.get(area) ?? area));
  return Object.fromEntries(
    [...used].map(([id, areas]) => [id, [...areas].sort((a, b) => a.localeCompare(b, 'en'))]),
  );
}
