import { chmodSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../.ci/browser.mjs';
import { findSystemBrowser } from '../../../.ci/browser/candidates.mjs';
import { makeFolder } from './folder.ts';

const makeProgram = (name: string, script: string): string => {
  const folder = makeFolder({ [name]: script });
  chmodSync(path.join(folder, name), 0o755);
  return folder;
};

afterEach(() => vi.unstubAllEnvs());

describe.skipIf(process.platform === 'win32')('finding a browser', () => {
  test('takes the one of CHROME_PATH before any other', async () => {
    const file = path.join(makeProgram('mine', '#!/bin/sh\n'), 'mine');
    vi.stubEnv('CHROME_PATH', file);
    expect(await findBrowser()).toBe(file);
  });

  test('says so where CHROME_PATH names nothing', async () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
    await expect(findBrowser()).rejects.toThrow('/nowhere/chrome');
  });

  test('looks through the PATH and passes by a stub that does not start', () => {
    const stub = makeProgram('chromium', '#!/bin/sh\necho install the snap >&2; exit 1\n');
    const real = makeProgram('google-chrome', '#!/bin/sh\necho Chrome 150\n');
    expect(findSystemBrowser(`${stub}:${real}`, [])).toBe(path.join(real, 'google-chrome'));
    expect(findSystemBrowser(stub, [])).toBeNull();
    expect(findSystemBrowser('', [])).toBeNull();
  });
});
