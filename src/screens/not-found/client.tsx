import { hydrateFinder } from '../finder/hydrate-finder.tsx';

/** Hydrates the search on the page for unknown addresses. */
export function start(): void {
  hydrateFinder();
}
