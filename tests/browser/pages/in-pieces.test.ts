import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { DESKTOP, PHONE } from '../harness/browser.ts';
import { DIST } from '../harness/site.ts';
import { moved, watchShifts } from './shifts.ts';
import { useWindows } from './window.ts';

const html = await readFile(path.join(DIST, 'area/kent/index.html'), 'utf8');

/** The page after each link of its frame, and the rest. */
const PIECES = (() => {
  const frame = html.slice(0, html.indexOf('<main')).split(/(?<=<\/a>)/);
  return [...frame, html.slice(html.indexOf('<main'))];
})();

/** Long enough for a frame to be painted in between. */
const PAUSE_MS = 60;

/** A connection that brings the page in pieces: of a slow one, or of a phone too busy to read it at once. */
const windows = useWindows({
  intercept(req, res) {
    if (req.url !== '/area/kent/') return false;
    res.setHeader('content-type', 'text/html; charset=utf-8');
    const send = (at: number): void => {
      const piece = PIECES[at];
      if (piece === undefined) return void res.end();
      res.write(piece);
      setTimeout(() => send(at + 1), PAUSE_MS);
    };
    send(0);
    return true;
  },
});

test.each([
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
])('on %s the frame of a page that comes in pieces stands still', async (_, options) => {
  await windows.within(options, async (page: Page) => {
    await watchShifts(page);
    await page.goto(windows.site.url('area/kent/'));
    expect(await moved(page)).toEqual([]);
  });
});
