import { areaInAddress } from '../../contract/addresses.ts';
import { AREA_RECORD } from '../../contract/embedded-data.ts';
import { readFact, writeFact } from '../../contract/page-facts.ts';
import type { AreaRecord } from '../../dataset/types.ts';
import { report } from '../../shell/broken/report.ts';
import { idle } from '../../shell/scheduling.ts';
import { hydrateIslands } from '../../shell/island.tsx';
import { pageRecord } from '../../storage/page-record.ts';
import { clearFigures, hydrateFigures } from './LiveFigures.tsx';
import { isPin, PinButton } from './PinButton.tsx';

/** Figures that came with a newer edition than the page itself take its place; those that cannot be drawn do not. */
async function refresh(root: Document, own: AreaRecord): Promise<void> {
  const { readArea, readMeta } = await import('../../storage/read-edition.ts');
  const meta = await readMeta();
  const page = root.documentElement;
  if (!meta || meta.edition.id === readFact(page, 'edition')) return;
  if (meta.edition.date <= (readFact(page, 'editionDate') ?? '')) return;
  const newer = await readArea(own.force.id);
  if (!newer) return;
  try {
    await hydrateFigures(root, newer, true);
  } catch (error) {
    report(error);
    clearFigures(root);
    return hydrateFigures(root, own, true);
  }
  writeFact(page, 'editionDate', meta.edition.date);
}

async function hydratePage(root: Document, holder: HTMLElement): Promise<void> {
  const record = await pageRecord(holder, areaInAddress(location.pathname) ?? '');
  if (record) {
    // An address that asks for something else than the page was drawn with needs every part rendered again.
    const hydrating = hydrateFigures(root, record, location.search !== '');
    root.documentElement.classList.remove('asks');
    await hydrating;
  } else {
    // The page stands as it is in the HTML, and says that a part of it does not work.
    report(new TypeError('The record in this page is not what it should be.'));
  }
  hydrateIslands('pin', PinButton, isPin);
  if (record) idle(() => refresh(root, record));
}

/** Hydrates an area's page, or draws it from storage where it is the empty shell. */
export function start(root: Document): void {
  const holder = root.getElementById(AREA_RECORD);
  if (holder) void hydratePage(root, holder);
  else void import('./stored-area.tsx').then(({ drawStoredArea }) => drawStoredArea(root));
}
