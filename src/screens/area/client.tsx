import { hydrate, render } from 'preact';
import type { AreaRecord } from '../../dataset/types.ts';
import { idle } from '../../shell/idle.ts';
import { wake } from '../../shell/island.tsx';
import { nextTask } from '../../shell/next-task.ts';
import { LiveFigures } from './LiveFigures.tsx';
import { PinButton } from './PinButton.tsx';

/** The record that the page was made from. */
function recordIn(root: Document): AreaRecord | null {
  const text = root.getElementById('area-record')?.textContent;
  return text ? (JSON.parse(text) as AreaRecord) : null;
}

/** Figures that came with a newer edition than the page itself take its place. */
async function refresh(root: Document, id: string, holder: Element): Promise<void> {
  const { readArea, readMeta } = await import('../../storage/read.ts');
  const meta = await readMeta();
  const { edition = '', editionDate = '' } = root.documentElement.dataset;
  if (!meta || meta.edition.id === edition || meta.edition.date <= editionDate) return;
  const newer = await readArea(id);
  if (!newer) return;
  render(<LiveFigures record={newer} search={location.search} />, holder);
  root.documentElement.dataset['editionDate'] = meta.edition.date;
}

/** Brings an area's page to life, or draws it from storage where it is the empty shell. */
export function start(root: Document): void {
  const record = recordIn(root);
  const holder = root.querySelector('[data-island="figures"]');
  if (!record || !holder) {
    void import('./shell.tsx').then(({ drawStoredArea }) => drawStoredArea(root));
    return;
  }
  const figures = <LiveFigures record={record} search={location.search} />;
  // An address that asks for something else than the page was drawn with needs every attribute looked at again.
  if (location.search === '') hydrate(figures, holder);
  else render(figures, holder);
  root.documentElement.classList.remove('asks');
  void nextTask().then(() => wake('pin', PinButton));
  idle(() => refresh(root, record.force.id, holder));
}
