import { render } from 'preact';
import { areaPath, href } from '../../contract/addresses.ts';
import { loadIndex } from '../../storage/load-index.ts';
import { listPins } from '../../storage/pins.ts';
import { MyAreas, type PinnedArea } from './MyAreas.tsx';

/** What is known of the pinned areas, in the order in which they were pinned. */
interface Pinned {
  readonly areas: readonly PinnedArea[];
  /** Areas are pinned, but the list with their names and newest figures could not be had. */
  readonly isListMissing: boolean;
}

async function pinnedAreas(root: Document): Promise<Pinned> {
  const pins = await listPins();
  if (pins.length === 0) return { areas: [], isListMissing: false };
  const index = await loadIndex();
  const areas = pins.flatMap((id) =>
    index ? (index.areas.find((area) => area.id === id) ?? []) : namedInPage(root, id),
  );
  return { areas, isListMissing: !index };
}

/** An area as the list of all forces names it, which stands in the same page; none where it is not among them. */
function namedInPage(root: Document, id: string): PinnedArea[] {
  const link = root.querySelector(`.forces a[href="${href(areaPath(id))}"]`);
  return link ? [{ id, shortName: link.textContent, newest: null }] : [];
}

/** Looks for the list again. */
function tryAgain(): void {
  if (!document.hidden) void showPinned(document);
}

/** Has it looked for again with the connection, or when somebody comes back from signing in to a network; or no longer. */
function keepTrying(isMissing: boolean): void {
  // The same listener is added once only.
  const change = isMissing ? 'addEventListener' : 'removeEventListener';
  globalThis[change]('online', tryAgain);
  document[change]('visibilitychange', tryAgain);
}

/**
 * Shows the pinned areas on the first page. The home screen's shortcut "My area" (`?my-area`) asks for the area itself:
 * with one pinned it opens, with several they are offered.
 */
export async function showPinned(root: Document): Promise<void> {
  const holder = root.querySelector<HTMLElement>('[data-island="my-areas"]');
  const { areas, isListMissing } = await pinnedAreas(root);
  keepTrying(isListMissing);
  const [only] = areas;
  if (only && areas.length === 1 && new URLSearchParams(location.search).has('my-area')) {
    location.replace(href(areaPath(only.id)));
  } else if (holder) {
    // What was drawn before, or at build, would stay behind beside what is drawn now.
    render(null, holder);
    holder.replaceChildren();
    render(<MyAreas areas={areas} isListMissing={isListMissing} />, holder);
  }
}
