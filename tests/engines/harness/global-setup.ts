import { buildIfNeeded } from '../../../.ci/build.mjs';
import { findEngines, type Engines } from '../../../.ci/engines.mjs';
import { startDisplay } from './display.ts';

/**
 * Builds the site where it is not built yet, and finds the engines: once for all test files, as two of them doing so at the
 * same time would collide. Starts the screen that they share.
 * @returns what ends it
 */
export default async function setup(): Promise<() => void> {
  await buildIfNeeded({ base: '/' });
  process.env['TEST_ENGINES'] ??= JSON.stringify(await findEngines());
  const { webkit } = JSON.parse(process.env['TEST_ENGINES']) as Engines;
  if (webkit === null || 'own' in webkit) return () => undefined;
  const display = await startDisplay();
  process.env['TEST_DISPLAY'] = display.name;
  return () => display.end();
}
