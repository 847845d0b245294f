import type { Page } from 'playwright';
import { waitForOfflineReady } from '../../browser/harness/offline.ts';
import { collectSteps } from '../harness/per-step.ts';
import { openForInput, timeBare, timeResponse, watchResponse } from '../harness/response.ts';
import type { Rig } from '../harness/rig.ts';
import type { Row } from '../harness/row.ts';
import { median } from '../harness/stats.ts';

const TYPED = ['maidstone', 'me14 1xx', 'northants'];
const INPUT = '#finder-input';

/** The search is ready once its index is there, which an answer to a letter shows. */
async function waitForSearch(page: Page): Promise<void> {
  await waitForOfflineReady(page);
  await page.fill(INPUT, 'k');
  await page.waitForSelector('.finder-popup [role="option"]');
  await page.fill(INPUT, '');
}

/** A keystroke in the search: from the key to the painted list, letter by letter. */
export async function search({ runs, site, bare, browser }: Rig): Promise<Row[]> {
  const steps = collectSteps();
  const floor: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    floor.push(...(await timeBare(browser, bare.url(), 'keydown', 5)));
    const page = await openForInput(browser, site.url(), waitForSearch);
    await watchResponse(page, '.finder-popup', 'keydown');
    for (const text of TYPED) {
      await page.fill(INPUT, '');
      await page.focus(INPUT);
      for (let at = 0; at < text.length; at += 1) {
        const { ms } = await timeResponse(page, () => page.keyboard.press(text.charAt(at)));
        steps.add(text.slice(0, at + 1), ms);
      }
      if ((await page.inputValue(INPUT)) !== text) throw new Error(`"${text}" did not arrive in the search.`);
    }
    await page.context().close();
  }
  const all = steps.slowestFirst();
  const beside = { what: 'bare, one word', value: median(floor) };
  return [
    {
      what: 'search: list painted, slowest letter',
      unit: 'ms',
      measured: all[0]?.ms ?? Number.NaN,
      beside,
      limit: { kind: 'most', value: 50 },
      details: [
        all
          .slice(0, 6)
          .map(({ name, ms }) => `${Math.round(ms)} ms "${name}"`)
          .join(', '),
      ],
    },
    {
      what: 'search: list painted, middle letter',
      unit: 'ms',
      measured: median(all.map(({ ms }) => ms)),
      beside,
    },
  ];
}
