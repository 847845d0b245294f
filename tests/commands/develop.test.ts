import { once } from 'node:events';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { loadConfigFromFile } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { makeClone, removeClone } from './harness/clone.ts';
import { get, serve, type Running } from './harness/command.ts';

let clone = '';
beforeAll(async () => {
  clone = await makeClone();
});
afterAll(() => removeClone(clone));

/** Saves files without a change to what is in them. */
const save = (files: Iterable<string>): Promise<void[]> =>
  Promise.all([...files].map((file) => utimes(path.join(clone, file), new Date(), new Date())));

const notice = v.object({
  type: v.string(),
  triggeredBy: v.optional(v.string()),
  updates: v.optional(v.array(v.object({ path: v.string() }))),
});

/** What a browser is told: sources for which it loads its page anew, stylesheets that it exchanges. */
async function listen(origin: string): Promise<{ told: Set<string>; gone: Promise<unknown> }> {
  // A browser finds the token in the client's script.
  const { body } = await get(`${origin}/@vite/client`);
  const token = /wsToken = "([^"]+)"/.exec(body)?.[1] ?? '';
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  const told = new Set<string>();
  socket.on('message', (message) => {
    const { type, triggeredBy, updates } = v.parse(
      notice,
      JSON.parse(Buffer.isBuffer(message) ? message.toString('utf8') : ''),
    );
    if (type === 'full-reload' && triggeredBy !== undefined) told.add(triggeredBy);
    for (const update of updates ?? []) told.add(update.path.replace(/^\/|\?.*/g, ''));
  });
  await once(socket, 'open');
  return { told, gone: once(socket, 'close') };
}

const timesPublished = ({ output }: Running): number => output().split('publishing the tables').length - 1;

const filesBelow = async (...folders: string[]): Promise<string[]> => {
  const found: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(path.join(clone, folder), { recursive: true, withFileTypes: true });
    found.push(
      ...entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) =>
          path.relative(clone, path.join(parentPath, name)).replaceAll(path.sep, '/'),
        ),
    );
  }
  return found;
};

async function filesContaining(text: string): Promise<string[]> {
  const files = await filesBelow('src');
  const texts = await Promise.all(files.map((file) => readFile(path.join(clone, file), 'utf8')));
  return files.filter((_, at) => texts[at]?.includes(text));
}

test('`npx vite` publishes once, and loads the page anew for every source and every table', async () => {
  const server = await serve(clone, 'npx vite --port 0');
  const { origin } = server;

  // Pages, and what is not there.
  expect(await get(`${origin}/`)).toMatchObject({ status: 200, body: expect.stringContaining('<main') });
  expect(await get(`${origin}/area/kent/`)).toMatchObject({ status: 200 });
  expect(await get(`${origin}/area/kent`)).toMatchObject({ status: 301, to: '/area/kent/' });
  for (const address of ['nowhere', 'nowhere/', 'area/nowhere/', 'assets/gone.js'])
    expect(await get(`${origin}/${address}`), address).toMatchObject({
      status: 404,
      body: expect.stringContaining('data-page="not-found"'),
    });
  expect(JSON.parse((await get(`${origin}/api/v1/index.json`)).body)).toHaveProperty('edition');
  expect(timesPublished(server)).toBe(1);

  // A browser has the stylesheet by a link.
  await fetch(`${origin}/src/style.css`, { headers: { accept: 'text/css' } }).then((answer) => answer.text());

  // The server's own code is another matter, below.
  const config = await loadConfigFromFile({ command: 'serve', mode: 'development' }, undefined, clone);
  const own = new Set((config?.dependencies ?? []).map((file) => path.relative(clone, file)));
  const sources = (await filesBelow('src', 'data')).filter((file) => !own.has(file));
  const { told, gone } = await listen(origin);
  const isStyle = (file: string): boolean => file.endsWith('.css');
  await save(sources.filter((file) => !isStyle(file)));
  await expect.poll(() => sources.filter((file) => !isStyle(file) && !told.has(file))).toEqual([]);
  for (const file of sources.filter(isStyle)) {
    told.delete('src/style.css');
    await save([file]);
    await expect.poll(() => [...told]).toContain('src/style.css');
  }
  await save(['index.html']);
  await expect.poll(() => [...told]).toContain('index.html');

  // Only the tables are worth publishing again.
  await get(`${origin}/about/`);
  await get(`${origin}/nowhere`);
  expect(timesPublished(server)).toBe(2);
  await save(sources.filter((file) => file.endsWith('/HelpPage.tsx')));
  await get(`${origin}/help/`);
  expect(timesPublished(server)).toBe(2);

  // The code that makes the site is part of the server, which starts anew; browsers then load their page anew.
  await save([...own].filter((file) => file.endsWith('/document.ts')));
  await gone;
  await expect.poll(async () => (await get(`${origin}/help/`).catch(() => undefined))?.status).toBe(200);
  expect(timesPublished(server)).toBe(3);
});

test('`npx vite` shows what was changed, in code that only draws pages and in a table', async () => {
  const { origin } = await serve(clone, 'npx vite --port 0');
  /** Whether the page shows something: a page is too long to be printed where it does not. */
  const shows = async (text: string): Promise<boolean> => (await get(`${origin}/help/`)).body.includes(text);
  const change = async (file: string, from: string, to: string): Promise<void> => {
    const text = await readFile(path.join(clone, file), 'utf8');
    expect(text).toContain(from);
    await writeFile(path.join(clone, file), text.replace(from, to));
  };

  const [, heading = ''] = /<h1[^>]*>([^<]+)</.exec((await get(`${origin}/help/`)).body) ?? [];
  for (const file of await filesContaining(`>${heading}<`))
    await change(file, `>${heading}<`, '>Changed in code<');
  await expect.poll(() => shows('<h1>Changed in code<')).toBe(true);

  await change('data/helplines.csv', 'Childline', 'Changed in a table');
  await expect.poll(() => shows('Changed in a table')).toBe(true);

  // A mistake is named, and mended.
  await change('data/helplines.csv', 'id,', 'identity,');
  await expect.poll(() => shows('helplines.csv')).toBe(true);
  await change('data/helplines.csv', 'identity,', 'id,');
  await expect.poll(() => shows('Changed in a table')).toBe(true);
});
