import { areaInAddress } from '../../contract/addresses.ts';
import { writeFact } from '../../contract/page-facts.ts';
import { dayWords } from '../../figures/period-words.ts';
import { readArea, readMeta } from '../../storage/read-edition.ts';
import { enliven } from '../../shell/island.tsx';
import { AreaRecordSections } from './AreaRecordSections.tsx';
import { AreaHeader } from './AreaHeader.tsx';
import { areaExplanation } from '../../figures/care/area-words.ts';
import { LiveFigures } from './LiveFigures.tsx';

/** Draws the area of the address from the stored edition, for when its own page could not be had. */
export async function drawStoredArea(root: Document): Promise<void> {
  const holder = root.getElementById('area-shell');
  const id = areaInAddress(location.pathname);
  if (!holder || id === undefined) return;
  const [record, meta] = await Promise.all([readArea(id), readMeta()]);
  root.documentElement.classList.remove('asks');
  if (!record) {
    const sorry = root.createElement('p');
    sorry.className = 'note';
    sorry.textContent =
      'This area is not stored on this device yet. With a connection it opens here, and is then kept.';
    holder.querySelector('h1')?.after(sorry);
    return;
  }
  const why = areaExplanation(record);
  const isDrawn = enliven(
    <>
      <AreaHeader force={record.force} />
      {why !== null && <p class="note">{why}</p>}
      <LiveFigures record={record} search={location.search} />
      <AreaRecordSections record={record} />
      {meta && <p class="quiet">Figures of {dayWords(meta.edition.date)}.</p>}
    </>,
    holder,
    true,
  );
  if (!isDrawn) return;
  if (meta) writeFact(root.documentElement, 'editionDate', meta.edition.date);
  root.title = `${record.force.shortName}: Local Figures`;
}
