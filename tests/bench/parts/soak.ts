import type { Held } from '../../browser/soak/held.ts';
import { soak as use } from '../../browser/soak/soak.ts';
import { ROUND } from '../../browser/soak/walk.ts';
import type { Rig } from '../harness/rig.ts';
import type { Row } from '../harness/row.ts';

/** 500 pages and 200 choices. */
const AMOUNT = { readings: 10, rounds: 5, choices: 20 };
const NAVIGATIONS = AMOUNT.readings * AMOUNT.rounds * ROUND.length;
const SWITCHES = AMOUNT.readings * AMOUNT.choices;

/** Of the whole: what the browser itself keeps is no more than a few kB a page. */
const MOST_HEAP = 2_000_000;
/** The browser rounds what is stored, and tidies up when it likes. */
const MOST_USAGE = 1_000_000;

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);

/** What grows while the site is used for long in one tab, on a computer as it is. */
export async function soak({ browser, site }: Rig): Promise<Row[]> {
  const { pages, choices, stored } = await use(browser, site, AMOUNT);
  const [first, last] = stored;
  const most = (value: number) => ({ kind: 'most', value }) as const;
  const grown = (of: keyof Held): number =>
    [pages, choices].reduce((all, held) => all + held.at(-1)![of] - held[0]![of], 0);
  return [
    {
      what: `${NAVIGATIONS} pages, ${SWITCHES} choices: heap grown`,
      unit: 'B',
      measured: Math.max(0, grown('heap')),
      limit: most(MOST_HEAP),
      details: [
        `${pages.map(({ heap }) => heap).join(', ')} bytes with the pages, ${choices.map(({ heap }) => heap).join(', ')} with the choices`,
      ],
    },
    { what: 'the same: listeners more', unit: 'count', measured: grown('listeners'), limit: most(0) },
    { what: 'the same: pages left and held', unit: 'count', measured: grown('documents'), limit: most(0) },
    // A notice that is just being shown has some; a page that is held has a thousand.
    { what: 'the same: elements more', unit: 'count', measured: grown('nodes'), limit: most(200) },
    {
      what: 'the same: records more in the database',
      unit: 'count',
      measured: sum(last.records) - sum(first.records),
      limit: most(0),
      details: [JSON.stringify(last.records)],
    },
    {
      what: 'the same: files more in caches',
      unit: 'count',
      measured: sum(last.files) - sum(first.files),
      limit: most(0),
      details: [JSON.stringify(last.files)],
    },
    {
      what: 'the same: storage grown, says the browser',
      unit: 'B',
      measured: Math.max(0, last.usage - first.usage),
      limit: most(MOST_USAGE),
    },
  ];
}
