import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { allSteps } from '../../../.ci/test/steps.mjs';
import { tables } from '../data/real.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(ROOT, path.join(parentPath, name)).replaceAll('\\', '/'));

/** A YAML file as values. @throws with every mistake and warning of the reader, each with its line */
function readYaml(name: string): unknown {
  const document = parseDocument(read(name), { prettyErrors: true });
  const wrong = [...document.errors, ...document.warnings].map(({ message }) => `${name}: ${message}`);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return document.toJS();
}

const packageFile = v.parse(
  v.object({
    engines: v.object({ node: v.string() }),
    scripts: v.record(v.string(), v.string()),
    dependencies: v.record(v.string(), v.string()),
    devDependencies: v.record(v.string(), v.string()),
    overrides: v.record(v.string(), v.string()),
  }),
  JSON.parse(read('package.json')),
);
const pins = { ...packageFile.dependencies, ...packageFile.devDependencies };
const oldestNode = Number(/\d+/.exec(packageFile.engines.node)?.[0]);
const ownNode = Number(read('.nvmrc'));

const permissions = v.record(v.string(), v.picklist(['read', 'write']));
const values = v.record(v.string(), v.unknown());
const step = v.strictObject({
  id: v.optional(v.string()),
  name: v.optional(v.string()),
  uses: v.optional(v.string()),
  with: v.optional(values),
  shell: v.optional(v.string()),
  run: v.optional(v.string()),
  env: v.optional(values),
});
const job = v.strictObject({
  name: v.optional(v.string()),
  if: v.optional(v.string()),
  needs: v.optional(v.string()),
  'runs-on': v.literal('ubuntu-latest'),
  container: v.optional(v.string()),
  'timeout-minutes': v.pipe(v.number(), v.maxValue(120)),
  strategy: v.optional(
    v.strictObject({ 'fail-fast': v.boolean(), matrix: v.strictObject({ node: v.array(v.number()) }) }),
  ),
  permissions: v.optional(permissions),
  environment: v.optional(values),
  env: v.optional(values),
  steps: v.array(step),
});
/** What our workflows are made of: a word that GitHub does not know stops a workflow before it begins. */
const workflow = v.strictObject({
  name: v.string(),
  on: v.record(v.string(), v.nullable(v.unknown())),
  permissions,
  concurrency: v.optional(v.strictObject({ group: v.string(), 'cancel-in-progress': v.boolean() })),
  env: v.optional(values),
  jobs: v.record(v.string(), job),
});

const WORKFLOWS = ['ci', 'nightly', 'pages'];
const readWorkflow = (name: string): v.InferOutput<typeof workflow> =>
  v.parse(workflow, readYaml(`.github/workflows/${name}.yml`));
const stepsOf = (name: string): v.InferOutput<typeof step>[] =>
  Object.values(readWorkflow(name).jobs).flatMap(({ steps }) => steps);
const runOf = (name: string): string =>
  stepsOf(name)
    .flatMap(({ run }) => run ?? [])
    .join('\n');

describe('the workflows', () => {
  test('are those that are tested here', () => {
    expect(filesIn('.github/workflows').sort()).toEqual(
      WORKFLOWS.map((name) => `.github/workflows/${name}.yml`),
    );
  });

  test.each(WORKFLOWS)('%s is one, says what it is and when it runs', (name) => {
    const { name: title, on } = readWorkflow(name);
    expect(title).toBe(name);
    expect(Object.keys(on).length).toBeGreaterThan(0);
  });

  test.each(WORKFLOWS)('%s may do no more than it has to', (name) => {
    const { permissions: shared, jobs } = readWorkflow(name);
    const granted = [shared, ...Object.values(jobs).map((of) => of.permissions ?? {})];
    const writes = granted.flatMap((of) => Object.entries(of)).filter(([, access]) => access === 'write');
    expect(writes.map(([what]) => what).sort()).toEqual(name === 'pages' ? ['id-token', 'pages'] : []);
  });

  test.each(WORKFLOWS)('%s takes only official actions, each of one major version', (name) => {
    const used = stepsOf(name).flatMap(({ uses }) => uses ?? []);
    expect(used).not.toEqual([]);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@(?:v\d+|[0-9a-f]{40})$/);
  });

  test.each(WORKFLOWS)('%s runs only commands that there are', (name) => {
    const run = runOf(name);
    for (const [, script = ''] of run.matchAll(/npm run ([\w-]+)/g))
      expect(Object.keys(packageFile.scripts)).toContain(script);
    for (const [, part] of run.matchAll(/\.ci\/run ([\w-]+)/g))
      expect(allSteps(false).map((one) => one.name)).toContain(part);
  });

  test('ci runs everything, for every push and every proposed change, on the oldest Node and on our own', () => {
    expect(runOf('ci')).toBe('.ci/run');
    const { on, jobs } = readWorkflow('ci');
    expect(Object.keys(on).sort()).toEqual(['pull_request', 'push']);
    expect(jobs['test']?.strategy?.matrix.node).toEqual([oldestNode, ownNode]);
  });

  test('nightly makes the faults, measures, and runs all tests beside two endless loops', () => {
    const { on, jobs } = readWorkflow('nightly');
    expect(Object.keys(on)).toContain('schedule');
    const runs = Object.values(jobs).map(({ steps }) => steps.at(-1)?.run ?? '');
    expect(runs.slice(0, 2)).toEqual(['.ci/run faults', 'npm run bench']);
    expect(runs[2]?.match(/^node -e 'for \(;;\);' &$/gm)).toHaveLength(2);
    expect(runs[2]?.trim().endsWith('\n.ci/run')).toBe(true);
    for (const { container } of Object.values(jobs)) expect(container).toBe(`node:${ownNode}-bookworm`);
  });

  test('pages builds for the address that it publishes to', () => {
    const text = read('.github/workflows/pages.yml');
    for (const line of [
      'BASE_PATH: ${{ steps.pages.outputs.base_path }}',
      'SITE_URL: ${{ steps.pages.outputs.base_url }}',
    ])
      expect(text).toContain(line);
    expect(runOf('pages').trim()).toBe('npm run build');
  });
});

const text = v.pipe(v.string(), v.nonEmpty());
const required = v.optional(v.strictObject({ required: v.boolean() }));
const words = { label: text, description: v.optional(text), placeholder: v.optional(text) };
/** What GitHub takes as a form: anything else it shows as an error in the place of the form. */
const form = v.strictObject({
  name: text,
  description: text,
  title: v.string(),
  labels: v.array(text),
  body: v.array(
    v.variant('type', [
      v.strictObject({ type: v.literal('markdown'), attributes: v.strictObject({ value: text }) }),
      v.strictObject({
        type: v.picklist(['input', 'textarea']),
        id: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
        attributes: v.strictObject(words),
        validations: required,
      }),
      v.strictObject({
        type: v.literal('dropdown'),
        id: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
        attributes: v.strictObject({ ...words, options: v.pipe(v.array(v.string()), v.minLength(2)) }),
        validations: required,
      }),
    ]),
  ),
});

describe('the forms', () => {
  const fieldsOf = (name: string): { id: string; required: boolean }[] =>
    v
      .parse(form, readYaml(`.github/ISSUE_TEMPLATE/${name}.yml`))
      .body.flatMap((part) =>
        part.type === 'markdown' ? [] : [{ id: part.id, required: part.validations?.required === true }],
      );

  test('a figure that looks wrong needs five answers', () => {
    const fields = fieldsOf('figure');
    expect(fields.map(({ id }) => id)).toEqual(['area', 'measure', 'period', 'page-says', 'right']);
    expect(fields.every((field) => field.required)).toBe(true);
  });

  test('something that does not work is told once each', () => {
    const ids = fieldsOf('bug').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('who needs somebody to talk to is led there first', () => {
    const link = v.strictObject({ name: text, url: v.pipe(v.string(), v.url()), about: text });
    const config = v.strictObject({ blank_issues_enabled: v.boolean(), contact_links: v.array(link) });
    const { contact_links: links } = v.parse(config, readYaml('.github/ISSUE_TEMPLATE/config.yml'));
    const known = tables.helplines.map(({ url }) => url);
    expect(links.length).toBeGreaterThan(0);
    for (const { url } of links) expect(known).toContain(url);
  });
});

test('every phone number outside the tables is one of theirs', () => {
  const numbers = tables.helplines
    .flatMap(({ phone }) => phone ?? [])
    .map((phone) => phone.replaceAll(' ', ''));
  const pages = [...filesIn('.github'), 'README.md', 'CHANGELOG.md'];
  const found = pages.flatMap((name) =>
    [...read(name).matchAll(/\b(?:0[\d ]{6,}\d|116 \d{3})\b/g)].map(([number]) => number),
  );
  expect(found.length).toBeGreaterThan(2);
  expect(found.filter((number) => !numbers.includes(number.replaceAll(' ', '')))).toEqual([]);
});

describe('the packages', () => {
  const rule = v.strictObject({
    description: text,
    matchPackageNames: v.optional(v.array(v.string())),
    matchDepTypes: v.optional(v.array(v.string())),
    allowedVersions: v.optional(v.pipe(v.string(), v.regex(/^<=?\d[\d.]*$/))),
    enabled: v.optional(v.boolean()),
    groupName: v.optional(v.string()),
  });
  const { rangeStrategy, packageRules } = v.parse(
    v.object({ rangeStrategy: v.string(), packageRules: v.array(rule) }),
    JSON.parse(read('.github/renovate.json')),
  );

  test('are pinned, and stay so when they are renewed', () => {
    for (const pin of Object.values({ ...pins, ...packageFile.overrides }))
      expect(pin).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rangeStrategy).toBe('pin');
  });

  test('that a rule for renewing names are there', () => {
    const named = packageRules.flatMap(({ matchPackageNames = [] }) => matchPackageNames);
    expect(named.filter((name) => name !== 'node' && !(name in pins))).toEqual([]);
  });

  test.each([
    'vitest',
    '@vitest/coverage-istanbul',
    '@stryker-mutator/core',
    'lighthouse',
    'playwright',
    '@types/node',
  ])('%s has a limit, and what is installed keeps it', (name) => {
    const limit = packageRules.find(({ matchPackageNames }) =>
      matchPackageNames?.includes(name),
    )?.allowedVersions;
    const [, equal, most = ''] = /^<(=?)(.+)$/.exec(limit ?? '') ?? [];
    const order = (pins[name] ?? '').localeCompare(most, 'en', { numeric: true });
    expect(equal === '=' ? order <= 0 : order < 0).toBe(true);
  });
});
