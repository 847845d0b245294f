import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECTS } from '../../../.ci/test/projects.mjs';

const run = promisify(execFile);
const TSC = path.resolve('node_modules/typescript/bin/tsc');

/** What the compiler prints of a project. */
const compile = (...args: string[]): Promise<string> =>
  run(process.execPath, [TSC, ...args], { maxBuffer: 1e8 }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );

/** The files that a project checks because they are its own, from the root of the checkout. */
async function ownFiles(project: string): Promise<string[]> {
  const { files } = JSON.parse(await compile('-p', project, '--showConfig')) as { files: string[] };
  const folder = path.dirname(project);
  return files.map((file) => path.posix.normalize(path.posix.join(folder, file)));
}

/** By project: lines of code that name what is not there where it runs, with that name; and lines that name what is. */
const LINES: readonly [
  project: string,
  missing: Readonly<Record<string, string>>,
  there: readonly string[],
][] = [
  [
    'src/tsconfig.pure.json',
    { document: 'document.title', process: "process.env['HOME']", Buffer: "Buffer.from('x')" },
    ['import.meta.env.BASE_URL'],
  ],
  [
    'src/tsconfig.json',
    { process: "process.env['HOME']", Buffer: "Buffer.from('x')" },
    ['document.title', 'localStorage.length'],
  ],
  [
    'src/service-worker/tsconfig.json',
    { document: 'document.title', localStorage: 'localStorage.length' },
    ['caches.keys()'],
  ],
  [
    'data/tools/tsconfig.json',
    { document: 'document.title', localStorage: 'localStorage.length' },
    ["process.env['HOME']"],
  ],
  ['tsconfig.json', {}, ['document.title', "process.env['HOME']"]],
];

describe('the place that code runs in', () => {
  let folder = '';
  beforeAll(async () => void (folder = await mkdtemp(path.resolve('node_modules/.types-'))));
  afterAll(() => rm(folder, { recursive: true }));

  /** Compiles lines as if they stood in a project. @returns the number of each line with a name that is not known there */
  async function unknownNames(project: string, lines: readonly string[]): Promise<[number, string][]> {
    const name = project.replaceAll('/', '-');
    await writeFile(
      path.join(folder, `${name}.ts`),
      lines.map((line, i) => `export const line${i} = ${line};\n`).join(''),
    );
    await writeFile(
      path.join(folder, name),
      JSON.stringify({ extends: path.resolve(project), include: [`${name}.ts`], exclude: [] }),
    );
    const said = await compile('-p', path.join(folder, name));
    return [...said.matchAll(/\.ts\((\d+),\d+\): error .*?Cannot find name '(\w+)'/g)].map(
      ([, line, unknown = '']) => [Number(line), unknown],
    );
  }

  it.each(LINES)(
    '%s does not know what is elsewhere, and knows what is there',
    async (project, missing, there) => {
      const found = await unknownNames(project, [...Object.values(missing), ...there]);
      expect(found).toEqual(Object.keys(missing).map((name, i) => [i + 1, name]));
    },
  );

  it('is told of every source, once', async () => {
    const own = (await Promise.all(PROJECTS.map(ownFiles))).flat();
    const { stdout } = await run('git', [
      'ls-files',
      '-co',
      '--exclude-standard',
      'src',
      'data/tools',
      'tests',
    ]);
    const sources = stdout.split('\n').filter((file) => /\.tsx?$/.test(file));
    expect(sources.filter((file) => own.filter((name) => name === file).length !== 1)).toEqual([]);
    const pure = await ownFiles('src/tsconfig.pure.json');
    for (const room of ['dataset', 'contract', 'figures', 'places'])
      expect(pure.some((file) => file.startsWith(`src/${room}/`))).toBe(true);
    expect(await ownFiles('data/tools/tsconfig.json')).toContain('src/site/gather-site.ts');
  });
});

it('is checked in every project by the step for types', async () => {
  expect(await readFile('.ci/test/steps.mjs', 'utf8')).toContain('PROJECTS.map');
});
