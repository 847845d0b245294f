import { Problem } from '../shared/main.mjs';

/**
 * How a step went.
 * @typedef {import('./count.mjs').Count & { name: string, seconds: number }} Outcome
 */

/** @param {unknown} error */
function explain(error) {
  console.error(error instanceof Problem ? error.message : error);
  return { passed: 0, failed: 1 };
}

/**
 * Runs steps one after the other. One that fails does not keep the later ones from running; one whose needs failed
 * cannot run and counts as a failure.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @returns {Promise<Outcome[]>}
 */
export async function runSteps(steps) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const { name, needs, run } of steps) {
    console.log(`\n── ${name}`);
    const started = performance.now();
    const broken = needs.find((need) => outcomes.some((done) => done.name === need && done.failed > 0));
    const count = broken
      ? explain(new Problem(`Not run, because ${broken} failed.`))
      : await run().catch(explain);
    const outcome = { name, ...count, seconds: (performance.now() - started) / 1000 };
    console.log(describeOutcome(outcome));
    outcomes.push(outcome);
  }
  return outcomes;
}

/**
 * One line on a step: `✔ unit     212 passed, 0 failed    14.2 s`.
 * @param {Outcome} outcome
 */
export const describeOutcome = ({ name, passed, failed, seconds }) =>
  `${failed === 0 ? '✔' : '✘'} ${name.padEnd(8)} ${`${passed} passed, ${failed} failed`.padEnd(24)} ${seconds.toFixed(1)} s`;
