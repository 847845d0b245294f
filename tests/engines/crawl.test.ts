import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL } from '../browser/pages/addresses.ts';
import { DIST } from '../browser/harness/site.ts';
import { changePages } from './guard/answers.ts';
import { clickAway } from './guard/left.ts';
import { openOverheard } from './guard/overheard.ts';
import { startProxy, type Proxy } from './guard/proxy.ts';
import { startReportingSite, type ReportingSite } from './guard/reports.ts';
import { inEachEngine } from './harness/engines.ts';
import { untilTrue, type BrowserWindow, type Tab } from './harness/engine.ts';
import { withoutNetwork } from './harness/errors.ts';
import { waitForOfflineReady } from './harness/ready.ts';

/** What a page with holes would have: a script and a style in its text, and a handler. */
const HOLES =
  '<script>globalThis.ran = 1</script><style>body { opacity: 0.5 }</style><img src="/none.png" onerror="ran = 1">';

/** The browser's own word on the answer to an unknown address: it is right, and nothing of ours. */
const isTheAnswer = (words: string): boolean => words.includes('status of 404');

inEachEngine((engine) => {
  let proxy: Proxy;
  let site: ReportingSite;
  let window: BrowserWindow;
  let tab: Tab;
  beforeAll(async () => {
    proxy = await startProxy();
    site = await startReportingSite();
    window = await openOverheard(engine, { own: proxy.own });
    tab = await window.tab();
  });
  afterAll(async () => {
    await window.kill();
    await site.stop();
    await proxy.stop();
  });

  const awake = (): Promise<void> =>
    tab.waitFor(
      () => document.documentElement.dataset['shift'] !== undefined || document.title === 'Page closed',
    );

  test('every page, one after the other, breaks no rule of its policy, gives no error, and asks no other host', async () => {
    await tab.goto(site.url());
    await waitForOfflineReady(tab);
    for (const address of ALL) {
      await tab.goto(site.url(address));
      await awake();
    }
    expect(withoutNetwork(window.errors).filter((words) => !isTheAnswer(words))).toEqual([]);
    expect(site.reports).toEqual([]);
    expect(proxy.asked).toEqual([]);
  });

  describe('and it would be seen', () => {
    test('that a page had a script, a style or a handler that its policy does not name', async () => {
      const holed = await startReportingSite({
        intercept(req, res) {
          changePages(req, res, (html) => html.replace('</main>', `${HOLES}</main>`));
          return false;
        },
      });
      await tab.goto(holed.url('about/'));
      await untilTrue(async () => new Set(holed.reports).size >= 3, 'all three are reported');
      const kinds = holed.reports.map((report) => /^\S+/.exec(report)?.[0]);
      expect(kinds).toEqual(expect.arrayContaining(['script-src-elem', 'style-src-elem', 'script-src-attr']));
      expect(await tab.evaluate(() => 'ran' in globalThis)).toBe(false);
      expect(window.errors.length).toBeGreaterThan(0);
      await holed.stop();
    });

    test('that a worker asked another host', async () => {
      const talkative = await startReportingSite({
        intercept(req, res) {
          if (req.url !== '/service-worker.js') return false;
          // Without the policy, which would not let it.
          const worker = readFileSync(path.join(DIST, 'service-worker.js'), 'utf8');
          res.writeHead(200, { 'content-type': 'text/javascript' });
          res.end(`${worker};fetch('http://elsewhere.example/by-worker').catch(() => undefined);`);
          return true;
        },
      });
      await tab.goto(talkative.url());
      await untilTrue(async () => proxy.asked.length > 0, 'something is noted');
      expect(proxy.asked).toContain('GET http://elsewhere.example/by-worker');
      await talkative.stop();
    });

    test('that a page asked another host', async () => {
      const [, exit = ''] =
        /<a class="exit" [^>]*href="([^"]+)"/.exec(readFileSync(path.join(DIST, 'index.html'), 'utf8')) ?? [];
      await tab.goto(site.url());
      await awake();
      await clickAway(tab, '.exit');
      const asked = `CONNECT ${new URL(exit).host}:443`;
      await untilTrue(async () => proxy.asked.some((one) => one.startsWith('CONNECT')), 'something is noted');
      expect(proxy.asked).toContain(asked);
    });
  });
});
