import { render } from 'preact-render-to-string';
import type { AreaRecord, AreaSeries } from '../../../../src/dataset/types.ts';
import { LiveFigures } from '../../../../src/screens/area/LiveFigures.tsx';

/** An area with these series and nothing else. */
export const record = (series: readonly AreaSeries[], more: Partial<AreaRecord> = {}): AreaRecord => ({
  schema: 1,
  force: {
    id: 'kent',
    name: 'Kent Police',
    shortName: 'Kent',
    nation: 'England',
    region: 'South East',
    kind: 'territorial',
    website: 'https://www.example.org/',
  },
  series,
  context: [],
  populations: [],
  totalPopulations: {},
  sources: { s: { title: 'A paper', publisher: 'A publisher', published: '2020' } },
  ...more,
});

/** The figures of an area as the build draws them. */
export const htmlOf = (of: AreaRecord, search = ''): string =>
  render(<LiveFigures record={of} search={search} />);

/** The same in the page of the test. */
export function draw(of: AreaRecord, search = ''): HTMLElement {
  const holder = document.createElement('main');
  holder.innerHTML = htmlOf(of, search);
  document.body.replaceChildren(holder);
  return holder;
}

/** The words of an element, with single spaces; empty where it is not there. */
export const words = (root: ParentNode, selector: string): string =>
  (root.querySelector(selector)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** The words of the first two cells of each row of the trend's table, newest first. */
export const rows = (root: ParentNode): string[] =>
  Array.from(root.querySelector('table')?.querySelectorAll('tbody tr') ?? [], (row) =>
    Array.from(row.children, (cell) => (cell.textContent ?? '').trim())
      .slice(0, 2)
      .join(' | '),
  );
