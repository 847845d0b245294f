import { idle } from '../../shell/scheduling.ts';
import { InstallButton } from '../../shell/install/InstallButton.tsx';
import { NO_PROPS, wake } from '../../shell/island.tsx';
import { onReturn } from '../../shell/page-return.ts';
import { wakeFinder } from '../finder/wake-finder.tsx';

/** Brings the first page to life. */
export function start(root: Document): void {
  wakeFinder();
  wake('install', InstallButton, NO_PROPS);
  idle(async () => (await import('./NationalTrend.tsx')).wakeNationalTrend());
  const pinned = async (): Promise<void> => (await import('./pinned.tsx')).showPinned(root);
  idle(pinned);
  onReturn(() => void pinned());
}
