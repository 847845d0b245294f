import type { Rig } from '../harness/rig.ts';
import type { Row } from '../harness/row.ts';
import { median } from '../harness/stats.ts';
import { write } from '../harness/table.ts';

/** What being ready without a connection costs. Told only. */
export async function sizes(rig: Rig): Promise<Row[]> {
  const { site, bare } = await rig.visits();
  const kept = site[0]?.kept ?? { caches: [], usage: 0 };
  return [
    {
      what: 'until ready offline: bytes over the wire',
      unit: 'B',
      measured: median(site.map(({ wire }) => wire)),
      beside: { what: 'bare', value: median(bare.map(({ wire }) => wire)) },
    },
    {
      what: 'ready offline: files kept in caches, unpacked',
      unit: 'B',
      measured: kept.caches.reduce((total, { bytes }) => total + bytes, 0),
      details: kept.caches.map(({ name, files, bytes }) => `${write(bytes, 'B')} ${files} files in ${name}`),
    },
    { what: 'ready offline: storage used, says the browser', unit: 'B', measured: kept.usage },
  ];
}
