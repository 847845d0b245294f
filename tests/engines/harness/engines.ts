import { describe } from 'vitest';
import type { Engines } from '../../../.ci/engines.mjs';
import type { Engine, EngineName } from './engine.ts';
import { chromiumAt, debianFirefoxAt, playwrightEngine } from './playwright.ts';
import { webKitAt } from './webkit.ts';

const found = JSON.parse(process.env['TEST_ENGINES'] ?? '{}') as Engines;

const { chromium, firefox, webkit } = found;

/** Without this one nothing is tested at all. */
export const CHROMIUM: Engine = chromiumAt(chromium);

/** The engines by name; undefined where one is not to be had on this machine. */
const ENGINES: readonly (readonly [EngineName, Engine | undefined])[] = [
  ['Chromium', CHROMIUM],
  [
    'Firefox',
    firefox === null
      ? undefined
      : 'own' in firefox
        ? playwrightEngine('Firefox', firefox.own)
        : debianFirefoxAt(firefox.system),
  ],
  [
    'WebKit',
    webkit === null
      ? undefined
      : 'own' in webkit
        ? playwrightEngine('WebKit', webkit.own)
        : webKitAt(webkit.system),
  ],
];

/**
 * The same checks in each engine, under its name; skipped where it is missing.
 * @param names those that can be asked this; all three where not given
 */
export function inEachEngine(
  checks: (engine: Engine) => void,
  names: readonly EngineName[] = ['Chromium', 'Firefox', 'WebKit'],
): void {
  for (const [name, engine] of ENGINES) {
    if (!names.includes(name)) continue;
    // A missing engine is never opened: its checks are only named, so that the report counts them as skipped.
    const none: Engine = { name, open: () => Promise.reject(new Error(`${name} is not here`)) };
    describe.skipIf(!engine)(`in ${name}`, () => {
      checks(engine ?? none);
    });
  }
}
