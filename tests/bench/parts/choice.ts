import type { Page } from 'playwright';
import { waitForOfflineReady } from '../../browser/harness/offline.ts';
import { collectSteps } from '../harness/per-step.ts';
import { openForInput, timeBare, timeResponse, watchResponse } from '../harness/response.ts';
import { PAGE, type Rig } from '../harness/rig.ts';
import type { Row } from '../harness/row.ts';
import { median } from '../harness/stats.ts';

const LINKS = '[data-island^="figures"] a[href^="?measure="]';

/** What answers a tap: the figure, drawn together with the chart. The table and the notes follow once these are painted. */
const ANSWER = '[data-island="figures-lead"]';

/** Addresses of all measures of the page, the chosen one first. */
const listMeasures = (page: Page): Promise<string[]> =>
  page.locator(LINKS).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Chooses a measure as a finger does. @throws where that does not choose it */
async function choose(page: Page, href: string): Promise<{ name: string; ms: number }> {
  const link = page.locator(`[data-island^="figures"] a[href="${href}"]`);
  await link.evaluate((element) => {
    element.closest('details')?.setAttribute('open', '');
    element.scrollIntoView({ block: 'center', inline: 'center' });
  });
  const box = await link.boundingBox();
  if (box === null) throw new Error(`${href} cannot be seen.`);
  const { ms } = await timeResponse(page, () =>
    page.mouse.click(box.x + box.width / 2, box.y + box.height / 2),
  );
  const name = (await link.innerText()).replace(/\s+/g, ' ');
  if ((await link.getAttribute('aria-current')) !== 'true') throw new Error(`"${name}" was not chosen.`);
  return { name, ms };
}

/** Choosing another measure: from the click to the painted figures, every measure of the area. */
export async function choice({ runs, site, bare, browser }: Rig): Promise<Row[]> {
  const steps = collectSteps();
  const floor: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    floor.push(...(await timeBare(browser, bare.url(), 'click', 5)));
    const page = await openForInput(browser, site.url(PAGE), waitForOfflineReady);
    await watchResponse(page, ANSWER, 'click');
    const [first = '', ...others] = await listMeasures(page);
    // The first is chosen already: it comes last.
    for (const href of [...others, first]) {
      const { name, ms } = await choose(page, href);
      steps.add(name, ms);
    }
    await page.context().close();
  }
  const all = steps.slowestFirst();
  const beside = { what: 'bare, one word', value: median(floor) };
  return [
    {
      what: 'another measure: figure and chart painted, slowest',
      unit: 'ms',
      measured: all[0]?.ms ?? Number.NaN,
      beside,
      limit: { kind: 'most', value: 80 },
      details: all.map(({ name, ms }) => `${Math.round(ms)} ms ${name}`),
    },
    {
      what: 'another measure: figure and chart painted, middle',
      unit: 'ms',
      measured: median(all.map(({ ms }) => ms)),
      beside,
    },
  ];
}
