import { render } from 'preact';
import { idle } from '../../shell/idle.ts';
import { InstallButton } from '../../shell/install/InstallButton.tsx';
import { wake } from '../../shell/island.tsx';
import { wakeFinder } from '../finder/client.tsx';
import { MyAreas } from './MyAreas.tsx';

async function showPinned(root: Document): Promise<void> {
  const holder = root.querySelector('[data-island="my-areas"]');
  const [{ listPins }, { readIndex }] = await Promise.all([
    import('../../storage/settings.ts'),
    import('../../storage/read.ts'),
  ]);
  const pins = await listPins();
  if (!holder || pins.length === 0) return;
  const index = await readIndex();
  const areas = pins.flatMap((id) => index?.areas.find((a) => a.id === id) ?? []);
  render(<MyAreas areas={areas} />, holder);
}

/** Brings the first page to life. */
export function start(root: Document): void {
  wakeFinder();
  wake('install', InstallButton);
  idle(async () => wake('national-trend', (await import('./NationalTrend.tsx')).NationalTrend));
  idle(() => showPinned(root));
}
