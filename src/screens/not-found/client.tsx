import { wakeFinder } from '../finder/client.tsx';

/** Brings the search on the page for unknown addresses to life. */
export function start(): void {
  wakeFinder();
}
