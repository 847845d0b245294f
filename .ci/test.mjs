import { setUp } from './setup.mjs';
import { Problem, runAsProgram } from './shared/main.mjs';
import { sumCounts } from './test/count.mjs';
import { describeOutcome, runSteps } from './test/run-steps.mjs';

await runAsProgram(import.meta.url, async () => {
  await setUp();
  // Only now: these look into the packages that set-up has just brought.
  const { allSteps, chooseSteps } = await import('./test/steps.mjs');
  const names = process.argv.slice(2);
  const steps = allSteps(names.length === 0);
  const { chosen, unknown } = chooseSteps(steps, names);
  if (unknown.length > 0) {
    const known = steps.map(({ name }) => name).join(', ');
    throw new Problem(`There is no part "${unknown.join('", "')}" of the tests. The parts are: ${known}.`);
  }
  const outcomes = await runSteps(chosen);
  const { passed, failed } = sumCounts(outcomes);
  console.log(`\n${outcomes.map(describeOutcome).join('\n')}\n`);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
});
