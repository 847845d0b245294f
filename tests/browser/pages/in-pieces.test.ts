import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { DESKTOP, PHONE } from '../harness/browser.ts';
import { DIST } from '../harness/site.ts';
import { moved, watchShifts } from './shifts.ts';
import { useWindows } from './window.ts';

/*
 * A page may be painted in the middle of any part of it: its connection is slow, or the phone is too busy to read it at once. Here
 * it is painted after every tag and every text, which no clock brings about: each piece is sent once the last has been painted.
 */

/** What is still to be sent of a page that is being opened. */
const waiting: { pieces: readonly string[]; answer?: ServerResponse } = { pieces: [] };

function sendNext(): void {
  const [piece, ...rest] = waiting.pieces;
  waiting.pieces = rest;
  if (piece === undefined) waiting.answer?.end();
  else waiting.answer?.write(piece);
}

const windows = useWindows({
  intercept(req, res) {
    if (waiting.pieces.length === 0 || req.headers['sec-fetch-dest'] !== 'document') return false;
    res.setHeader('content-type', 'text/html; charset=utf-8');
    waiting.answer = res;
    sendNext();
    return true;
  },
});

/**
 * A page as what stands before a place in it, then piece after piece up to another place, then the rest. A piece ends with a
 * start tag or a text; end tags change nothing by themselves.
 */
async function inPieces(address: string, from: string, to: string): Promise<string[]> {
  const html = await readFile(path.join(DIST, address, 'index.html'), 'utf8');
  const start = html.indexOf('>', html.indexOf(from)) + 1;
  const end = html.indexOf(to, start);
  const pieces = [html.slice(0, start)];
  let piece = '';
  for (const part of html.slice(start, end).split(/(?<=>)|(?=<)/)) {
    piece += part;
    if (part.startsWith('</') || part.trim() === '') continue;
    pieces.push(piece);
    piece = '';
  }
  return [...pieces, piece + html.slice(end)];
}

/** Calls `painted` in Node whenever what has arrived of the page has been painted. */
async function watchPaints(page: Page): Promise<void> {
  await page.exposeFunction('painted', sendNext);
  await page.addInitScript(() => {
    let length = 0;
    let frames = 0;
    const look = (): void => {
      const now = document.documentElement.outerHTML.length;
      frames = now === length ? frames + 1 : 0;
      length = now;
      // One frame after that in which it was found. (A piece that changes nothing must not hold up the next for ever.)
      if (frames === 1 || frames === 30) void (Reflect.get(globalThis, 'painted') as () => Promise<void>)();
      if (document.readyState === 'loading') requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const LYING = { viewport: { width: 800, height: 400 } };

test.each([
  ['the frame of a page', 'a phone', PHONE, 'area/kent/', '<body', '<main'],
  ['the frame of a page', 'a phone that lies on its side', LYING, 'area/kent/', '<body', '<main'],
  ['the frame of a page', 'a desktop', DESKTOP, 'area/kent/', '<body', '<main'],
  ['a name of two lines', 'a phone', PHONE, 'area/northern-ireland/', '<main', 'class="content-note"'],
  ['the choice between services', 'a phone', PHONE, 'help/', '<form', '</form'],
  ['the choice of areas', 'a phone', PHONE, 'compare/', 'class="pick"', '</form'],
  ['the choice of headlines', 'a phone', PHONE, 'headlines/', '</select', '</button'],
])('%s that comes in pieces stands still on %s', async (_, _device, options, address, from, to) => {
  const pieces = await inPieces(address, from, to);
  await windows.within(options, async (page) => {
    await watchShifts(page);
    await watchPaints(page);
    waiting.pieces = pieces;
    await page.goto(windows.site.url(address));
    expect(pieces.length).toBeGreaterThan(3);
    expect(waiting.pieces).toEqual([]);
    expect(await moved(page)).toEqual([]);
  });
});
