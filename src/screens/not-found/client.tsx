import { hydrateFinder } from '../finder/hydrate-finder.tsx';

/** Brings the search on the page for unknown addresses to life. */
export function start(): void {
  hydrateFinder();
}
