import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../shared/main.mjs';
import { runNode } from '../shared/run.mjs';
import { toolPath } from '../shared/tools.mjs';
import { countTests } from './count.mjs';

/** @param {string} project */
const reportOf = (project) => path.join(ROOT, `.cache/tests-${project}.json`);

/**
 * What the last run of a project left.
 * @param {string} project
 * @returns {import('./count.mjs').Report | null} null where there is none
 */
export function readReport(project) {
  try {
    return JSON.parse(readFileSync(reportOf(project), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Runs one project of tests/projects.ts.
 * @param {string} project
 * @param {{ env: NodeJS.ProcessEnv, timeoutMs: number }} options
 */
export async function runVitest(project, options) {
  const report = reportOf(project);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--project', project, ...reporters];
  const exitCode = await runNode([toolPath('vitest'), ...args], { cwd: ROOT, ...options });
  return countTests(readReport(project), exitCode);
}
