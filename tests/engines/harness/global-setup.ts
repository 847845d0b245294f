import { findEngines, type Engines } from '../../../.ci/engines.mjs';
import { startDisplay } from './display.ts';

/**
 * Finds the engines once for all test files, as two of them installing one at the same time would collide, and starts the
 * screen that they share.
 * @returns what ends it
 */
export default async function setup(): Promise<() => void> {
  process.env['TEST_ENGINES'] ??= JSON.stringify(await findEngines());
  const { webkit } = JSON.parse(process.env['TEST_ENGINES']) as Engines;
  if (webkit === null || 'own' in webkit) return () => undefined;
  const display = await startDisplay();
  process.env['TEST_DISPLAY'] = display.name;
  return () => display.end();
}
