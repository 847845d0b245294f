import { render } from 'preact';
import type { AreaEntry, DatasetIndex } from '../../dataset/types.ts';
import { href } from '../../contract/addresses.ts';
import { readIndex } from '../../storage/read-edition.ts';
import { listPins } from '../../storage/pins.ts';
import { MyAreas } from './MyAreas.tsx';

/** The index from the device, or from the network (or the worker) where nothing is stored yet. */
async function anyIndex(): Promise<DatasetIndex> {
  return (await readIndex()) ?? ((await (await fetch(href('api/v1/index.json'))).json()) as DatasetIndex);
}

async function pinnedAreas(): Promise<AreaEntry[]> {
  const pins = await listPins();
  if (pins.length === 0) return [];
  const { areas } = await anyIndex();
  return pins.flatMap((id) => areas.find((area) => area.id === id) ?? []);
}

/**
 * Shows the pinned areas on the first page. The home screen's shortcut "My area" (`?my-area`) asks for the area itself:
 * with one pinned it opens, with several they are offered.
 */
export async function showPinned(root: Document): Promise<void> {
  const holder = root.querySelector<HTMLElement>('[data-island="my-areas"]');
  const areas = await pinnedAreas();
  const [only] = areas;
  if (only && areas.length === 1 && new URLSearchParams(location.search).has('my-area')) {
    location.replace(href(`area/${only.id}/`));
  } else if (holder) {
    // What was drawn before, or at build, would stay behind beside what is drawn now.
    render(null, holder);
    holder.replaceChildren();
    render(<MyAreas areas={areas} />, holder);
  }
}
