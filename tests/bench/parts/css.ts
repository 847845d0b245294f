import { inlineSizesOf } from '../harness/inline.ts';
import { write } from '../harness/table.ts';
import { PAGE, type Rig } from '../harness/rig.ts';
import type { Row } from '../harness/row.ts';

/** Styles of the page: those it holds and any stylesheet it asked for. */
export async function css(rig: Rig): Promise<Row[]> {
  const { site } = await rig.visits();
  const sheets = (site[0]?.resources ?? []).filter(({ path }) => path.endsWith('.css'));
  const inline = await inlineSizesOf(PAGE);
  return [
    {
      what: 'first visit: CSS',
      unit: 'B',
      measured: sheets.reduce((total, { bytes }) => total + bytes, inline.css),
      beside: { what: 'bare', value: 0 },
      limit: { kind: 'most', value: 8000 },
      details: [`${write(inline.html, 'B')} the whole page, styles included`],
    },
  ];
}
