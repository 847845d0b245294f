import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FRAMED } from '../browser/pages/addresses.ts';
import { DIST, startSite, type Site } from '../browser/harness/site.ts';

/*
 * What the built site is made of and sent with. The same for every engine: nothing is opened here.
 */

const FILES = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
const textsOf = (ending: RegExp): [file: string, text: string][] =>
  FILES.filter((file) => ending.test(file)).map((file) => [
    file,
    readFileSync(path.join(DIST, file), 'utf8'),
  ]);

/** Places in files where a pattern fits, as `file: words`. */
const found = (ending: RegExp, pattern: RegExp): string[] =>
  textsOf(ending).flatMap(([file, text]) => (text.match(pattern) ?? []).map((words) => `${file}: ${words}`));

describe('the scripts that were built', () => {
  test('make no code of text', () => {
    expect(textsOf(/\.js$/).length).toBeGreaterThan(10);
    expect(
      found(/\.js$/, /\beval\s*\(|\bFunction\s*\(|\bimportScripts\b|set(?:Timeout|Interval)\(\s*["'`]/g),
    ).toEqual([]);
  });

  test('make no elements of text', () => {
    expect(
      found(
        /assets\/.*\.js$/,
        /insertAdjacentHTML|document\.write|outerHTML\s*=|DOMParser|createContextualFragment/g,
      ),
    ).toEqual([]);
  });

  test('write nothing to the console but what libraries say of their misuse', () => {
    const speaks = /\bconsole\.(?:log|info|debug|warn|error|table|trace)\b/g;
    const speaking = found(/\.js$/, speaks).filter((place) => !place.startsWith('assets/database-'));
    // Workbox, of a list of files without their versions.
    expect(speaking).toEqual(['service-worker.js: console.warn']);
  });
});

test('no file has a secret in it', () => {
  const secret =
    /-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{30,}|\bxox[abp]-[\w-]{10,}|\bnpm_\w{30,}|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.|(?:api[_-]?key|secret|passw(?:or)?d|token)["'`]?\s*[:=]\s*["'`][^"'`]{8,}/gi;
  // The build writes texts between backticks.
  for (const quote of ['"', "'", '`'])
    expect(`const apiKey = ${quote}0123456789${quote}`.match(secret)).toHaveLength(1);
  expect(found(/\.(?:html|js|json|csv|txt|webmanifest|xml)$|_headers$/, secret)).toEqual([]);
  expect(FILES.filter((file) => /\.(?:map|ts|tsx|env|pem|key)$|(?:^|\/)\.(?!well-known)/.test(file))).toEqual(
    [],
  );
});

test('every link to another site tells it nothing, and opens in place', () => {
  const links = found(/\.html$/, /<a [^>]*href="https?:[^>]*>/g);
  expect(links.length).toBeGreaterThan(500);
  expect(links.filter((link) => !/ rel="[^"]*\bnoreferrer\b/.test(link) || / target=/.test(link))).toEqual(
    [],
  );
});

describe('what is sent with every page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.stop());

  const directives = (policy: string): Map<string, string> =>
    new Map(policy.split('; ').map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1).join(' ')]));

  test.each([...FRAMED, 'exit/', 'service-worker.js', 'api/v1/index.json'])('/%s', async (address) => {
    const { headers } = await fetch(site.url(address));
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
    const rules = directives(policy);
    expect(Object.fromEntries(rules)).toMatchObject({
      'default-src': "'none'",
      'connect-src': "'self'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'service-worker',
    });
    expect(rules.get('script-src')).toMatch(/^'self' 'sha256-[\w+/]+='$/);
    expect(rules.get('style-src')).toMatch(/^'sha256-[\w+/]+='$/);
    expect(
      headers
        .get('permissions-policy')
        ?.split(', ')
        .every((one) => one.endsWith('=()')),
    ).toBe(true);
    const others = [
      'x-content-type-options',
      'x-frame-options',
      'referrer-policy',
      'cross-origin-opener-policy',
    ];
    expect(others.map((name) => headers.get(name))).toEqual([
      'nosniff',
      'DENY',
      'no-referrer',
      'same-origin',
    ]);
    expect(headers.get('set-cookie')).toBeNull();
  });

  test('and, as far as a page can say it itself, in the page: for hosts that send no headers', async () => {
    const sent = (await fetch(site.url())).headers.get('content-security-policy') ?? '';
    for (const [file, html] of textsOf(/\.html$/)) {
      const [, own = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
      expect(`${own}; frame-ancestors 'none'`, file).toBe(sent);
      expect(html, file).toContain('<meta name="referrer" content="no-referrer">');
    }
  });
});
