import { build, buildIfNeeded } from '../build.mjs';
import { findBrowser } from '../browser.mjs';
import { findEngines, missingEngines } from '../engines.mjs';
import { ROOT } from '../shared/main.mjs';
import { runNode } from '../shared/run.mjs';
import { toolPath } from '../shared/tools.mjs';
import { sumCounts } from './count.mjs';
import { PROJECTS } from './projects.mjs';
import { sayFaults } from './say-faults.mjs';
import { runVitest } from './vitest.mjs';

/** @typedef {import('./count.mjs').Count} Count */

/**
 * A part of the whole test. `needs` names the steps that must have passed for this one to be able to run.
 * One that stands apart is run only where it is asked for by name.
 * @typedef {{ name: string, needs: readonly string[], apart?: boolean, run: () => Promise<Count> }} Step
 */

/** No part takes this long unless it hangs; without a limit a hanging one would say nothing at all. */
const LIMIT = { timeoutMs: 25 * 60_000 };

/** The tests are of a site at the root, whatever the user deploys. */
const ENV = { ...process.env, BASE_PATH: '/' };

/**
 * A step that passes or fails as one: every command must end with 0.
 * @param {string} name
 * @param {...(readonly string[])} commands script and arguments
 * @returns {Step}
 */
const check = (name, ...commands) => ({
  name,
  needs: [],
  async run() {
    let passed = true;
    for (const command of commands) {
      if ((await runNode(command, { cwd: ROOT, env: ENV, ...LIMIT })) !== 0) passed = false;
    }
    return { passed: Number(passed), failed: Number(!passed) };
  },
});

/**
 * @param {string} name project of tests/projects.ts that drives a browser on the built site
 * @returns {Step}
 */
const inBrowser = (name) => ({
  name,
  needs: ['build'],
  run: async () => runVitest(name, { env: { ...ENV, CHROME_PATH: await findBrowser() }, ...LIMIT }),
});

const noMore = () => ({ passed: 0, failed: 0 });

/**
 * @param {string} name project of tests/projects.ts that drives all engines on the built site
 * @param {(complete: boolean) => Count} [afterwards] what else must hold, told whether all engines were there
 * @returns {Step}
 */
const inEngines = (name, afterwards = noMore) => ({
  name,
  needs: ['build'],
  async run() {
    const engines = await findEngines();
    const count = await runVitest(name, { env: { ...ENV, TEST_ENGINES: JSON.stringify(engines) }, ...LIMIT });
    const missing = missingEngines(engines);
    for (const words of missing) console.log(words);
    return sumCounts([count, afterwards(missing.length === 0)]);
  },
});

/**
 * All steps in their order. Made only when the packages are there, since it looks up their commands.
 * @param {boolean} fromScratch build even where dist/ is up to date
 * @returns {Step[]}
 */
export const allSteps = (fromScratch) => [
  check('types', ...PROJECTS.map((project) => [toolPath('typescript', 'tsc'), '-p', project])),
  check('lint', [toolPath('oxlint'), '--type-aware', '--deny-warnings']),
  check('format', [toolPath('oxfmt'), '--check']),
  check('data', [toolPath('tsx'), 'data/tools/main.ts', 'check']),
  { name: 'unit', needs: [], run: () => runVitest('unit', { env: ENV, ...LIMIT }) },
  { name: 'commands', needs: [], run: () => runVitest('commands', { env: ENV, ...LIMIT }) },
  {
    name: 'build',
    needs: [],
    async run() {
      const options = { check: false, base: '/' };
      await (fromScratch ? build(options) : buildIfNeeded(options));
      return { passed: 1, failed: 0 };
    },
  },
  // Loaded late: it brings Vite along, which no other step needs.
  { name: 'size', needs: ['build'], run: async () => (await import('./say-sizes.mjs')).saySizes() },
  inBrowser('browser'),
  inEngines('engines'),
  // Nearly as long as all the others together, and of interest to whoever changes storage, worker or updates.
  { ...inEngines('faults', sayFaults), apart: true },
];

/**
 * The steps asked for, with those they need, in the order of all.
 * @param {readonly Step[]} steps
 * @param {readonly string[]} names empty for all but those that stand apart
 * @returns {{ chosen: Step[], unknown: string[] }}
 */
export function chooseSteps(steps, names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  const wanted = new Set(names);
  for (const step of steps) if (wanted.has(step.name)) for (const need of step.needs) wanted.add(need);
  const chosen = steps.filter(({ name, apart }) => (names.length === 0 ? apart !== true : wanted.has(name)));
  return { chosen, unknown };
}
