import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeClone, removeClone } from './harness/clone.ts';
import { get, run, serve } from './harness/command.ts';

const BASE = '/below/';

let clone = '';
beforeAll(async () => {
  clone = await makeClone();
});
afterAll(() => removeClone(clone));

const read = (file: string): Promise<string> => readFile(path.join(clone, file), 'utf8');

/** What is in a folder of the clone: contents by name. */
async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(path.join(clone, folder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  return new Map(
    await Promise.all(
      files.map(
        async (file) =>
          [path.relative(path.join(clone, folder), file), await readFile(file, 'latin1')] as const,
      ),
    ),
  );
}

describe('a clone', () => {
  test('has nothing to serve yet, which `npx vite preview` says', async () => {
    const { code, output } = await run(clone, 'npx vite preview');
    expect([code, output]).toEqual([1, expect.stringContaining('There is no built site in dist/ yet.')]);
  });

  test('`npx vite build --base` gives byte for byte what BASE_PATH gives to `npm run build`', async () => {
    const [byVariable, byOption] = await Promise.all([
      run(clone, 'npm run build', { BASE_PATH: BASE }),
      // Beside the other, whose build empties dist/.
      run(clone, `npx vite build --base ${BASE} --outDir .cache/by-option`),
    ]);
    expect([byVariable.code, byOption.code], byVariable.output + byOption.output).toEqual([0, 0]);
    const [expected, built] = [await contents('dist'), await contents('.cache/by-option')];
    expect(expected.size).toBeGreaterThan(100);
    expect([...built.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
    expect([...built].filter(([file, text]) => expected.get(file) !== text).map(([file]) => file)).toEqual(
      [],
    );
    expect(JSON.parse(await read('dist/manifest.webmanifest'))).toMatchObject({ id: BASE });
  });

  test('is not built for a base that its pages cannot be written with', async () => {
    const { code, output } = await run(clone, 'npm run build -- --base ./ --outDir .cache/relative');
    expect(code).toBe(1);
    expect(output).toContain('The site cannot be built for the base "./"');
  });

  test.each(['npx vite preview', 'npm run preview'])(
    '%s says when dist/ is for another base',
    async (line) => {
      const { code, output } = await run(clone, line);
      expect(code).toBe(1);
      expect(output).toContain(`was built for ${BASE} and would be served at /`);
      expect(output).toContain(`npx vite preview --base ${BASE}`);
    },
  );

  test.each([
    [`npx vite preview --port 0 --base ${BASE}`, {}],
    ['npm start', { BASE_PATH: BASE, PORT: '0' }],
  ])('%s answers as a host does', async (line, own) => {
    const { origin, output } = await serve(clone, line, own);
    // `npm start` has nothing to build: the site is what a build would give.
    expect(output()).not.toContain('transforming');
    expect(await get(`${origin}${BASE}area/kent/`)).toEqual({
      status: 200,
      to: null,
      body: await read('dist/area/kent/index.html'),
    });
    expect(await get(`${origin}${BASE}area/kent?to=2020`)).toMatchObject({
      status: 301,
      to: `${BASE}area/kent/?to=2020`,
    });
    const missing = { status: 404, to: null, body: await read('dist/404.html') };
    expect(await get(`${origin}${BASE}nowhere/`)).toEqual(missing);
    expect(await get(`${origin}/area/kent/`)).toEqual(missing);
    const { headers } = await fetch(`${origin}${BASE}`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});
