import { createProfile } from '../../browser/harness/browser.ts';
import { waitForOfflineReady } from '../../browser/harness/offline.ts';
import { startCold, type ColdStart } from '../harness/cold.ts';
import { PAGE, type Rig } from '../harness/rig.ts';
import type { Row } from '../harness/row.ts';
import { median } from '../harness/stats.ts';

/** A first start online, in a profile of its own that is thrown away. */
async function startFresh(url: string): Promise<ColdStart> {
  const profile = await createProfile();
  try {
    return await startCold(profile, url, { withChart: false, online: true });
  } finally {
    await profile.remove();
  }
}

const rounded = (all: readonly number[]): string => all.map(Math.round).join(', ');

/** A start without a connection, in a new browser process, until the trend is painted. */
export async function offline({ runs, site, bare }: Rig): Promise<Row[]> {
  const url = site.url(PAGE);
  const profile = await createProfile();
  const cold: ColdStart[] = [];
  const online: ColdStart[] = [];
  const plain: ColdStart[] = [];
  try {
    const context = await profile.open();
    const page = await context.newPage();
    await page.goto(url);
    await waitForOfflineReady(page, 120_000);
    await context.close();
    for (let run = 0; run < runs; run += 1) {
      plain.push(await startFresh(bare.url()));
      online.push(await startFresh(url));
      await site.stop();
      try {
        cold.push(await startCold(profile, url, { withChart: true, online: false }));
      } finally {
        await site.start();
      }
    }
  } finally {
    await profile.remove();
  }
  const firstOnline = median(online.map(({ firstPaint }) => firstPaint));
  const charts = cold.map(({ chartPaint, firstPaint }) => chartPaint ?? firstPaint);
  return [
    {
      what: 'offline cold start: trend painted',
      unit: 'ms',
      measured: median(charts),
      beside: { what: 'first paint online', value: firstOnline },
      limit: { kind: 'times', value: 1.5 },
      details: [
        `each run: ${rounded(charts)}; online: ${rounded(online.map(({ firstPaint }) => firstPaint))}`,
        `worker answered at ${rounded(cold.map(({ answered }) => answered))}; page there at ${rounded(cold.map(({ arrived }) => arrived))}`,
      ],
    },
    {
      what: 'online cold start: first paint',
      unit: 'ms',
      measured: firstOnline,
      beside: { what: 'bare', value: median(plain.map(({ firstPaint }) => firstPaint)) },
    },
  ];
}
