import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressesOf, NASTY } from './guard/nasty.ts';
import { openOverheard } from './guard/overheard.ts';
import { startReportingSite, type ReportingSite } from './guard/reports.ts';
import { inEachEngine } from './harness/engines.ts';
import type { BrowserWindow, Tab } from './harness/engine.ts';
import { withoutNetwork } from './harness/errors.ts';

/** Every parameter that a page reads, and the sentences that answer nonsense: one of them stands on the page. */
const PAGES: readonly (readonly [page: string, names: readonly string[], answer: RegExp])[] = [
  ['area/kent/', ['measure', 'by'], /asks for a count with no figures for this area/],
  [
    'compare/',
    ['areas', 'measure', 'show'],
    /This address names an area that is not in our list|Choose an area/,
  ],
  [
    'headlines/',
    ['area', 'before', 'after', 'printed', 'days'],
    /No headline here is about that area[\s\S]*(?:Use figures only|It cannot be less than 0|It can be)/,
  ],
];

/** Pages whose parameters only choose among what is there already. */
const CHOOSING: readonly (readonly [page: string, names: readonly string[]])[] = [
  ['help/', ['for', 'in']],
  ['', ['my-area', 'q']],
];

/** What of an attack came through: the answer of a page that nothing got into is an empty list. */
const injected = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => [
    ...('injected' in globalThis ? ['a script ran'] : []),
    ...Array.from(document.querySelectorAll('[id=injected], [onerror], [onmouseover], [onload]'), (element) =>
      element.outerHTML.slice(0, 200),
    ),
    ...('polluted' in {} ? ['every object has another property'] : []),
  ]);

inEachEngine((engine) => {
  let site: ReportingSite;
  let window: BrowserWindow;
  let tab: Tab;
  beforeAll(async () => {
    site = await startReportingSite();
    window = await openOverheard(engine);
    tab = await window.tab();
  });
  afterAll(async () => {
    await window.kill();
    await site.stop();
  });

  /** @param answer words that the page must come to */
  async function look(address: string, answer = /./): Promise<void> {
    await tab.goto(site.url(address));
    await tab.waitFor(() => {
      const { dataset, classList } = document.documentElement;
      return dataset['shift'] !== undefined && !classList.contains('asks');
    });
    await tab.waitFor((words) => new RegExp(words).test(document.body.innerText), answer.source);
    // The sheet for the printer has the address on it.
    await tab.evaluate(() => void dispatchEvent(new Event('beforeprint')));
    expect(await injected(tab), address).toEqual([]);
  }
  const wrong = (): readonly string[] => [...withoutNetwork(window.errors), ...site.reports];

  test.each(PAGES)(
    '/%s answers nonsense in its address with a clear sentence, and nothing else',
    async (page, names, answer) => {
      // Where several stand in each address, every other address has them all.
      const some = addressesOf(page, names).filter((_, at) => names.length < 3 || at % 2 === 0);
      for (const address of some) await look(address, answer);
      expect(wrong()).toEqual([]);
    },
  );

  test('pages that only choose let nonsense choose nothing', async () => {
    for (const [page, names] of CHOOSING)
      for (const address of addressesOf(page, names).filter((_, at) => at % 3 === 0)) await look(address);
    // Another question each time: another place alone would be no new page.
    for (const [at, value] of NASTY.slice(0, 6).entries()) await look(`about/?${at}#${value}`);
    expect(wrong()).toEqual([]);
  });
});
