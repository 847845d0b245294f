import type { AreaRecord } from '../../dataset/types.ts';
import { report } from '../../shell/broken/report.ts';
import { idle } from '../../shell/scheduling.ts';
import { hydrateIslands } from '../../shell/island.tsx';
import { clearFigures, hydrateFigures } from './LiveFigures.tsx';
import { PinButton } from './PinButton.tsx';

/** The record that the page was made from. */
function recordIn(root: Document): AreaRecord | null {
  const text = root.getElementById('area-record')?.textContent;
  return text ? (JSON.parse(text) as AreaRecord) : null;
}

/** Figures that came with a newer edition than the page itself take its place; those that cannot be drawn do not. */
async function refresh(root: Document, own: AreaRecord): Promise<void> {
  const { readArea, readMeta } = await import('../../storage/read-edition.ts');
  const meta = await readMeta();
  const { edition = '', editionDate = '' } = root.documentElement.dataset;
  if (!meta || meta.edition.id === edition || meta.edition.date <= editionDate) return;
  const newer = await readArea(own.force.id);
  if (!newer) return;
  try {
    await hydrateFigures(root, newer, true);
  } catch (error) {
    report(error);
    clearFigures(root);
    return hydrateFigures(root, own, true);
  }
  root.documentElement.dataset['editionDate'] = meta.edition.date;
}

async function hydratePage(root: Document, record: AreaRecord): Promise<void> {
  // An address that asks for something else than the page was drawn with needs every part rendered again.
  const hydrating = hydrateFigures(root, record, location.search !== '');
  root.documentElement.classList.remove('asks');
  await hydrating;
  hydrateIslands('pin', PinButton);
  idle(() => refresh(root, record));
}

/** Hydrates an area's page, or draws it from storage where it is the empty shell. */
export function start(root: Document): void {
  const record = recordIn(root);
  if (record) void hydratePage(root, record);
  else void import('./stored-area.tsx').then(({ drawStoredArea }) => drawStoredArea(root));
}
