import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright';
import { IN_VAIN_MS } from '../limits.ts';
import { createProfile, DARK, NARROW, NO_SCRIPTS, sharedBrowser, STILL } from './harness/browser.ts';
import { recordErrors } from './harness/errors.ts';
import { waitForOfflineReady } from './harness/offline.ts';
import { recordRequests } from './harness/requests.ts';
import { startSite, type Site } from './harness/site.ts';

const PAGE = '<!doctype html><meta name="viewport" content="width=device-width"><title>A page</title>';
const WORKER = `
  addEventListener('install', (event) => event.waitUntil(caches.open('1').then((cache) => cache.add('./'))));
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => event.respondWith(caches.match('./')));
  addEventListener('message', (event) => event.waitUntil(fetch(event.data, { mode: 'no-cors' }).catch(() => {})));`;
const SCRIPT = `
  document.documentElement.dataset.script = 'ran';
  navigator.serviceWorker.register('worker.js').then(() => navigator.serviceWorker.ready)
    .then(() => { document.documentElement.dataset.offline = 'ready'; });`;

let folder: string;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-'));
  await writeFile(path.join(folder, 'index.html'), `${PAGE}<h1>Here</h1><script src="script.js"></script>`);
  await writeFile(path.join(folder, 'script.js'), SCRIPT);
  await writeFile(path.join(folder, 'worker.js'), WORKER);
  site = await startSite({ dir: folder });
  browser = await sharedBrowser();
});

afterAll(async () => {
  await site.stop();
  await rm(folder, { recursive: true });
});

describe('the harness', () => {
  test('a stopped site cannot be reached, and is back at the same address when started', async () => {
    await site.stop();
    const stranded = await browser.newPage();
    await expect(stranded.goto(site.url())).rejects.toThrow('ERR_CONNECTION_REFUSED');
    await stranded.close();
    await site.start();
    const page = await browser.newPage();
    expect((await page.goto(site.url()))?.status()).toBe(200);
    expect(site.asked).toContain('/script.js');
    await page.close();
  });

  test('a page saved by its worker opens in a new browser process while the site is stopped', async () => {
    const profile = await createProfile();
    const before = await profile.open();
    const first = await before.newPage();
    await first.goto(site.url());
    await waitForOfflineReady(first);
    await before.close();
    await site.stop();
    const after = await profile.open();
    const page = await after.newPage();
    await page.goto(site.url());
    expect(await page.textContent('h1')).toBe('Here');
    await after.close();
    await site.start();
    await profile.remove();
  });

  test('a request to another host is seen, from a page and from a worker', async () => {
    const context = await browser.newContext();
    const requests = recordRequests(context);
    const page = await context.newPage();
    await page.goto(site.url());
    await waitForOfflineReady(page);
    expect(requests.outside(site.origin)).toEqual([]);
    await page.evaluate(async () => {
      await fetch('http://127.0.0.1:9/page', { mode: 'no-cors' }).catch(() => {});
      navigator.serviceWorker.controller?.postMessage('http://127.0.0.1:9/worker');
    });
    await expect
      .poll(() => requests.outside(site.origin))
      .toEqual(expect.arrayContaining(['http://127.0.0.1:9/page', 'http://127.0.0.1:9/worker']));
    await context.close();
  });

  test('contexts have the width, colours, motion and scripts asked for', async () => {
    const context = await browser.newContext({ ...NARROW, ...DARK, ...STILL });
    const page = await context.newPage();
    await page.goto(site.url());
    const seen = await page.evaluate(() => ({
      width: innerWidth,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
    }));
    expect(seen).toEqual({ width: 320, dark: true, still: true });
    await context.close();

    const plain = await browser.newContext(NO_SCRIPTS);
    const without = await plain.newPage();
    await without.goto(site.url());
    expect(await without.getAttribute('html', 'data-script')).toBeNull();
    await plain.close();
  });

  test('what goes wrong in a page is seen: a script, the console, a refusal of the policy', async () => {
    const page = await browser.newPage();
    const errors = recordErrors(page);
    await page.goto(site.url());
    expect(errors).toEqual([]);
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('thrown');
      });
      console.error('complained');
      const meta = document.createElement('meta');
      meta.httpEquiv = 'Content-Security-Policy';
      meta.content = "img-src 'none'";
      document.head.append(meta);
      document.body.append(Object.assign(new Image(), { src: 'refused.png' }));
    });
    for (const part of ['thrown', 'complained', 'refused.png']) {
      await expect.poll(() => errors.join('\n')).toContain(part);
    }
    await page.close();
  });

  test('a page that never gets ready for offline use says so', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(site.url());
    await expect(waitForOfflineReady(page, IN_VAIN_MS)).rejects.toThrow('data-offline is not set');
    await context.close();
  });
});
