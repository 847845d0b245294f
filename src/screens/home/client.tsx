import { idle } from '../../shell/scheduling.ts';
import { InstallButton } from '../../shell/install/InstallButton.tsx';
import { NO_PROPS, hydrateIslands } from '../../shell/island.tsx';
import { onReturn } from '../../shell/page-return.ts';
import { hydrateFinder } from '../finder/hydrate-finder.tsx';

/** Hydrates the islands of the home page. */
export function start(root: Document): void {
  hydrateFinder();
  hydrateIslands('install', InstallButton, NO_PROPS);
  idle(async () => (await import('./NationalTrend.tsx')).hydrateNationalTrend());
  const pinned = async (): Promise<void> => (await import('./pinned.tsx')).showPinned(root);
  idle(pinned);
  onReturn(() => void pinned());
}
