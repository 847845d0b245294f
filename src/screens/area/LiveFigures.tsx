import { render, type ComponentType, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { AreaRecord } from '../../dataset/types.ts';
import { mountPart, Island } from '../../shell/island.tsx';
import { nextTask } from '../../shell/scheduling.ts';
import { createViewRequestStore } from './view-store.ts';
import { Lead, NotesPart, TablePart, TrendPart, type PartProps } from './parts.tsx';

/** The parts of the figures, each an island of its own; the one with the controls is hydrated first. */
const PARTS: Readonly<Record<string, ComponentType<PartProps>>> = {
  figures: TrendPart,
  'figures-lead': Lead,
  'figures-table': TablePart,
  'figures-notes': NotesPart,
};

/** Holders that have been hydrated: from then on their content is updated, not replaced. */
const hydrated = new WeakSet<Element>();

interface LiveFiguresProps {
  readonly record: AreaRecord;
  /** The query of the address; empty while prerendering. */
  readonly search: string;
}

/** Everything of an area's page that depends on the chosen measure. */
export function LiveFigures({ record, search }: LiveFiguresProps): JSX.Element {
  const store = useMemo(() => createViewRequestStore(search), [search]);
  const props = { record, store };
  return (
    <div class="columns">
      <Island name="figures-lead">
        <Lead {...props} />
      </Island>
      <section class="trend">
        <Island name="figures">
          <TrendPart {...props} />
        </Island>
        <Island name="figures-table">
          <TablePart {...props} />
        </Island>
      </section>
      <Island name="figures-notes" class="below">
        <NotesPart {...props} />
      </Island>
    </div>
  );
}

/**
 * Hydrates the figures of a prerendered page, part by part: doing all at once would keep a slow phone from responding.
 * @param replace renders every attribute again, for a record or an address other than the page was drawn with
 * @throws where another record than the one that is shown cannot be drawn: some parts may show it by then
 */
export async function hydrateFigures(root: Document, record: AreaRecord, replace: boolean): Promise<void> {
  const store = createViewRequestStore(location.search);
  const first = store.get();
  for (const [name, Part] of Object.entries(PARTS)) {
    const holder = root.querySelector(`[data-island="${name}"]`);
    if (!holder) continue;
    const same = !replace && store.get() === first;
    const part = <Part record={record} store={store} />;
    if (hydrated.has(holder)) render(part, holder);
    else if (!mountPart(part, holder, !same)) continue;
    hydrated.add(holder);
    // A reader who asked for something else must not see old parts beside new ones: no pause then.
    if (!replace) await nextTask();
  }
}

/**
 * Empties the parts whose rendering failed half-way, since nothing can be built on what is left of them. They are
 * rendered from scratch next.
 */
export function clearFigures(root: Document): void {
  for (const name of Object.keys(PARTS)) {
    const holder = root.querySelector(`[data-island="${name}"]`);
    holder?.replaceWith(holder.cloneNode(false));
  }
}
