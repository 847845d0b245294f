import { hydrateFinder } from '../finder/hydrate-finder';

/** Brings the search on the page for unknown addresses to life. */
export function start(): void {
  hydrateFinder();
}
