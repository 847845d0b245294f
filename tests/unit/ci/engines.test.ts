import { chmodSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSystemFirefox, findSystemWebKit } from '../../../.ci/browser/candidates.mjs';
import { missingEngines } from '../../../.ci/engines.mjs';
import { makeFolder } from './folder.ts';

/** A folder of programs that start, named as given. */
const programs = (...files: string[]): string => {
  const folder = makeFolder(Object.fromEntries(files.map((file) => [file, '#!/bin/sh\n'])));
  for (const file of files) chmodSync(path.join(folder, file), 0o755);
  return folder;
};

describe.skipIf(process.platform === 'win32')('finding the other engines', () => {
  test('takes the Firefox that can be driven, and no other', () => {
    const folder = programs('firefox-esr');
    expect(findSystemFirefox(folder)).toBe(path.join(folder, 'firefox-esr'));
    expect(findSystemFirefox(programs('firefox'))).toBeNull();
  });

  test('takes WebKitGTK with its driver and a screen: all of it or nothing', () => {
    const bin = programs('WebKitWebDriver', 'Xvfb');
    const libraries = programs(
      'x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
      'x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    );
    expect(findSystemWebKit(bin, libraries)).toEqual({
      driver: path.join(bin, 'WebKitWebDriver'),
      miniBrowser: path.join(libraries, 'x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'),
    });
    expect(findSystemWebKit(programs('WebKitWebDriver'), libraries)).toBeNull();
    expect(findSystemWebKit(bin, '/nowhere')).toBeNull();
  });
});

describe('what is said of engines that are missing', () => {
  const chromium = '/usr/bin/chromium';

  test('names each one and how to get it', () => {
    const [firefox, webkit] = missingEngines({ chromium, firefox: null, webkit: null });
    expect(firefox).toMatch(/^Firefox is not here.*skipped.*apt-get install firefox-esr/);
    expect(webkit).toMatch(/^WebKit is not here.*skipped.*apt-get install webkit2gtk-driver/);
  });

  test('is nothing where all are there', () => {
    expect(missingEngines({ chromium, firefox: { own: '/f' }, webkit: { own: '/w' } })).toEqual([]);
  });
});
