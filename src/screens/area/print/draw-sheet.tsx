import { render } from 'preact';
import { idle } from '../../../shell/scheduling.ts';
import { Briefing } from './Briefing.tsx';
import { sheetKey } from './BriefingPage.tsx';
import { PageLink } from './PageLink.tsx';
import { qrPath } from './qr.ts';
import { printRequest, type SheetProps } from './print-request.ts';

/** The sheet's two parts in the page; made where the page has none, as when an area is drawn from storage. */
function holders(): { sheet: HTMLElement; link: HTMLElement } {
  const [sheet, link] = ['b-sheet', 'b-link'].map((name) => document.querySelector<HTMLElement>(`.${name}`));
  if (sheet && link) return { sheet, link };
  const section = document.createElement('section');
  section.className = 'briefing';
  const made = { sheet: document.createElement('div'), link: document.createElement('div') };
  made.sheet.className = 'b-sheet';
  made.link.className = 'b-link';
  section.append(made.sheet, made.link);
  // First, so that print.css can hide whatever follows it.
  document.getElementById('main')?.prepend(section);
  return made;
}

/**
 * The address that leads back to what the sheet shows: its measure where that is what was asked for, by years as on the
 * sheet. Whatever else stands in the address is left out: it may be of any length, and a QR code may not.
 */
function sheetAddress(measure: string): string {
  const url = new URL(location.pathname, location.href);
  if (new URLSearchParams(location.search).get('measure') === measure)
    url.searchParams.set('measure', measure);
  return url.href;
}

function drawSheet({ record, view, editionDate }: SheetProps): void {
  const { sheet } = holders();
  const key = sheetKey(view.series.measure.id, editionDate);
  if (sheet.dataset['shows'] === key) return;
  render(<Briefing record={record} view={view} editionDate={editionDate} />, sheet);
  sheet.dataset['shows'] = key;
}

function drawLink({ view }: SheetProps): void {
  const { link } = holders();
  const address = sheetAddress(view.series.measure.id);
  if (link.dataset['shows'] === address) return;
  render(<PageLink address={address} qr={qrPath(address)} />, link);
  link.dataset['shows'] = address;
}

function drawCurrentSheet(): SheetProps | null {
  const props = printRequest.current();
  if (props) drawSheet(props);
  return props;
}

/** Draws the sheet for what is asked for now, at once. */
export function draw(): void {
  const drawn = drawCurrentSheet();
  if (drawn) drawLink(drawn);
}

/** Draws the sheet when the browser has time; a print that comes before that draws it itself. */
export function prepare(): void {
  idle(() => {
    const drawn = drawCurrentSheet();
    if (drawn) idle(() => drawLink(drawn));
  });
}

addEventListener('beforeprint', draw);
