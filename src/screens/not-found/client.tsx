import { wakeFinder } from '../finder/wake-finder.tsx';

/** Brings the search on the page for unknown addresses to life. */
export function start(): void {
  wakeFinder();
}
