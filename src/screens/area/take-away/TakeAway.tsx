import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { href } from '../../../contract/addresses.ts';
import { idle } from '../../../shell/scheduling.ts';
import { pageEdition } from '../page-edition.ts';
import type { Action } from './actions.ts';
import type { ActionResult } from './share.ts';
import type { ExportInput } from './export-input.ts';

const BUTTONS: readonly { action: Action; name: string; drawn?: true }[] = [
  { action: 'csv', name: 'Download numbers (CSV)' },
  { action: 'png', name: 'Download picture (PNG)', drawn: true },
  { action: 'svg', name: 'Download picture (SVG)', drawn: true },
  { action: 'share', name: 'Share' },
  { action: 'print', name: 'Print a one-page briefing' },
];

const FAILED = { message: 'That did not work in this browser. The numbers are all in the table above.' };
const NOTHING: ActionResult = { message: '' };

/** The link in full, for those whose browser can neither share nor copy it. */
const Link = ({ url }: { url: string }): JSX.Element => (
  <input
    class="take-link"
    readOnly
    value={url}
    aria-label="Link to this page"
    onFocus={(event) => event.currentTarget.select()}
  />
);

/** Where the same data are without scripts: at addresses that stay. */
function DataFiles({ area }: { area: string }): JSX.Element {
  const path = `api/v1/areas/${area}`;
  return (
    <p class="without-script">
      Every figure for this area: <a href={href(`${path}.csv`)}>CSV</a>,{' '}
      <a href={href(`${path}.json`)}>JSON</a>.
    </p>
  );
}

const dated = (input: TakeAwayProps): ExportInput => ({ ...input, editionDate: pageEdition() });

export type TakeAwayProps = Omit<ExportInput, 'editionDate'>;

/** Everything on the page as something to keep: numbers, picture, link, a sheet of paper. */
export function TakeAway({ record, view, trendView }: TakeAwayProps): JSX.Element {
  const [done, setDone] = useState<ActionResult>(NOTHING);
  useEffect(() => {
    setDone(NOTHING);
    // What a print shows must be there before somebody asks for it: Ctrl+P leaves no time to load anything.
    idle(async () => (await import('../print/draw-sheet.tsx')).prepare());
  }, [record, view, trendView]);
  const run = async (action: Action): Promise<void> => {
    setDone(NOTHING);
    const input = dated({ record, view, trendView });
    setDone(await import('./actions.ts').then(({ act }) => act(action, input)).catch(() => FAILED));
  };
  const hasPicture = trendView.trend.points.length > 0;
  return (
    <section class="take">
      <h2>Download, share or print</h2>
      <div class="take-buttons needs-script">
        {BUTTONS.filter(({ drawn }) => hasPicture || !drawn).map(({ action, name }) => (
          <button key={action} type="button" onClick={() => void run(action)}>
            {name}
          </button>
        ))}
      </div>
      <output class="quiet">{done.message}</output>
      {done.link !== undefined && <Link url={done.link} />}
      <DataFiles area={record.force.id} />
    </section>
  );
}
