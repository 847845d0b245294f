import { idle } from '../../shell/scheduling.ts';
import { InstallButton } from '../../shell/install/InstallButton.tsx';
import { hydrateIslands } from '../../shell/island.tsx';
import { onReturn } from '../../shell/page-return.ts';
import { hydrateFinder } from '../finder/hydrate-finder.tsx';

/** Hydrates the islands of the home page. */
export function start(root: Document): void {
  hydrateFinder();
  hydrateIslands('install', InstallButton);
  idle(async () => hydrateIslands('national-trend', (await import('./NationalTrend.tsx')).NationalTrend));
  const pinned = async (): Promise<void> => (await import('./pinned.tsx')).showPinned(root);
  idle(pinned);
  onReturn(() => void pinned());
}
