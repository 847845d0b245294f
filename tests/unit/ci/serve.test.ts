import { createConnection } from 'node:net';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../../.ci/serve.mjs';
import { makeFolder } from './folder.ts';

const TEXT = 'let figure = 361;\n'.repeat(40);
const FILES = {
  'index.html': '<h1>First</h1>',
  '404.html': '<h1>Not here</h1>',
  'area/kent/index.html': '<h1>Kent</h1>',
  'assets/main-0a1b.js': TEXT,
  'assets/empty/.keep': '',
  '.git/config': 'hidden',
  'icon.png': 'not really',
  'manifest.webmanifest': '{}',
  'observations.csv': 'id\n',
  _headers: '/assets/*\n  Cache-Control: public, immutable\n/*\n  X-All: yes\n',
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks by the bare path, which fetch and URL would tidy up before it is sent. */
const ask = (port: number, url: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: url, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });

async function serve(options: { base?: string; files?: Record<string, string> } = {}) {
  const { files = FILES, ...rest } = options;
  // Inside another folder, so that there is something to be found by leaving it.
  const outer = makeFolder({ 'package.json': '{}' });
  const dir = path.join(outer, 'site');
  renameSync(makeFolder(files), dir);
  const server = await startServer({ dir, ...rest });
  onTestFinished(() => server.stop().catch(() => {}));
  return {
    dir,
    server,
    get: (url: string, headers?: Record<string, string>, method?: string) =>
      ask(server.port, url, headers, method),
  };
}

describe('the server', () => {
  test('gives a folder’s page under the address with a slash, and sends the one without there', async () => {
    const { get } = await serve();
    expect((await get('/area/kent/')).body.toString()).toBe('<h1>Kent</h1>');
    const answer = await get('/area/kent?measure=prc-88a');
    expect([answer.status, answer.headers.location]).toEqual([301, '/area/kent/?measure=prc-88a']);
  });

  test('answers an unknown address with 404.html and status 404, never kept for ever', async () => {
    const { get } = await serve();
    for (const url of ['/nowhere', '/assets/gone.js', '/assets/empty/', '/index.html/']) {
      const answer = await get(url);
      expect([answer.status, answer.body.toString()]).toEqual([404, '<h1>Not here</h1>']);
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect((await get(url, { 'if-none-match': String(answer.headers.etag) })).status).toBe(404);
    }
  });

  test('answers 404 in plain words where there is no 404.html', async () => {
    const { get } = await serve({ files: { 'index.html': 'x' } });
    const answer = await get('/nowhere');
    expect([answer.status, answer.body.toString()]).toEqual([404, 'Not found\n']);
  });

  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/area/..%5c..%5cpackage.json',
    '/area/%2e%2e%2f%2e%2e%2fpackage.json',
    '/%00',
    '/%',
    '/.git/config',
    '/_headers',
    '//area/kent',
  ])('does not leave its folder nor show what is hidden: %s', async (url) => {
    const { get } = await serve();
    expect((await get(url)).status).toBe(404);
  });

  test('compresses text with brotli, else gzip, else not, and says that it depends', async () => {
    const { get } = await serve();
    const url = '/assets/main-0a1b.js';
    const brotli = await get(url, { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(TEXT);
    const gzip = await get(url, { 'accept-encoding': 'gzip, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(TEXT);
    const plain = await get(url);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(TEXT);
  });

  test('does not compress a picture', async () => {
    const { get } = await serve();
    expect((await get('/icon.png', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
  });

  test('sends nothing again that the client has', async () => {
    const { get, dir } = await serve();
    const { headers } = await get('/', { 'accept-encoding': 'br' });
    const etag = String(headers.etag);
    const again = await get('/', { 'accept-encoding': 'br', 'if-none-match': `"old", W/${etag}` });
    expect([again.status, again.body.length, again.headers['x-all']]).toEqual([304, 0, 'yes']);
    writeFileSync(path.join(dir, 'index.html'), '<h1>Changed page</h1>');
    const changed = await get('/', { 'accept-encoding': 'br', 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(brotliDecompressSync(changed.body).toString()).toBe('<h1>Changed page</h1>');
  });

  test('obeys _headers, and asks for everything else to be asked for again', async () => {
    const { get } = await serve();
    expect((await get('/assets/main-0a1b.js')).headers).toMatchObject({
      'cache-control': 'public, immutable',
      'x-all': 'yes',
    });
    expect((await get('/')).headers).toMatchObject({ 'cache-control': 'no-cache', 'x-all': 'yes' });
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/observations.csv', 'text/csv; charset=utf-8'],
    ['/icon.png', 'image/png'],
  ])('%s has the type %s', async (url, type) => {
    const { get } = await serve();
    expect((await get(url)).headers['content-type']).toBe(type);
  });

  test('answers HEAD without a body, and refuses to change anything', async () => {
    const { get } = await serve();
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '14']);
    expect((await get('/', {}, 'POST')).status).toBe(405);
  });

  test('serves a site under a sub-path, and nothing outside it', async () => {
    const { get, server } = await serve({ base: '/local-figures/' });
    expect(server.url).toBe(`http://localhost:${server.port}/local-figures/`);
    expect((await get('/local-figures/area/kent/')).body.toString()).toBe('<h1>Kent</h1>');
    expect((await get('/local-figures')).headers.location).toBe('/local-figures/');
    expect((await get('/local-figures/area/kent')).headers.location).toBe('/local-figures/area/kent/');
    expect((await get('/area/kent/')).status).toBe(404);
    const asset = await get('/local-figures/assets/main-0a1b.js');
    expect(asset.headers['cache-control']).toBe('public, immutable');
  });

  test('lets a test answer in the server’s place', async () => {
    const dir = makeFolder(FILES);
    const server = await startServer({
      dir,
      intercept(req, res) {
        if (req.url !== '/cut') return false;
        res.writeHead(200).end('cut');
        return true;
      },
    });
    onTestFinished(() => server.stop());
    expect((await ask(server.port, '/cut')).body.toString()).toBe('cut');
    expect((await ask(server.port, '/')).body.toString()).toBe('<h1>First</h1>');
  });

  test('stops at once with connections open, and refuses new ones', async () => {
    const { server, get } = await serve();
    const idle = createConnection(server.port, '127.0.0.1');
    const closed = new Promise((resolve) => idle.once('close', resolve).once('error', () => {}));
    await new Promise((resolve) => idle.once('connect', resolve));
    await server.stop();
    await closed;
    await expect(get('/')).rejects.toThrow('ECONNREFUSED');
  });

  test('says which port is taken', async () => {
    const { server, dir } = await serve();
    await expect(startServer({ dir, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('says 404 of a page that was deleted since', async () => {
    const { get, dir } = await serve();
    await get('/area/kent/');
    rmSync(path.join(dir, 'area'), { recursive: true });
    expect((await get('/area/kent/')).status).toBe(404);
  });
});
