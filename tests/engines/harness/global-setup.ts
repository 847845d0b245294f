import { findEngines } from '../../../.ci/engines.mjs';

/** Finds the engines once for all test files: two of them installing one at the same time would collide. */
export default async function setup(): Promise<void> {
  process.env['TEST_ENGINES'] ??= JSON.stringify(await findEngines());
}
