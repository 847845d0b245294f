import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../.ci/serve/headers.mjs';

const of = (text: string, address: string): Record<string, string> =>
  Object.fromEntries(headersFor(parseHeaders(text), address));

describe('the _headers file', () => {
  test('gives an address the headers of every block that fits it', () => {
    const text = '# for all\n/*\n  X-A: 1\n\n/assets/*\n  X-B: 2\n';
    expect(of(text, '/assets/a.js')).toEqual({ 'x-a': '1', 'x-b': '2' });
    expect(of(text, '/area/kent/')).toEqual({ 'x-a': '1' });
  });

  test('joins the values where two blocks set the same header', () => {
    expect(of('/*\n  X-A: 1\n/a\n  x-a: 2\n', '/a')).toEqual({ 'x-a': '1, 2' });
  });

  test('keeps colons and commas of a value', () => {
    const policy = "default-src 'self' https://x.example:1; img-src data:";
    expect(of(`/*\r\n  Content-Security-Policy: ${policy}\r\n`, '/')).toEqual({
      'content-security-policy': policy,
    });
  });

  test('takes a point for a point and a name for one folder', () => {
    const text = '/areas/:area.:hash.json\n  X-A: 1\n';
    expect(of(text, '/areas/kent.0a1b.json')).toEqual({ 'x-a': '1' });
    expect(of(text, '/areas/kent.json')).toEqual({});
    expect(of(text, '/areas/x/kent.0a1b.json')).toEqual({});
  });

  test.each(['  X-A: 1\n', '/*\n  no value\n', 'area\n'])(
    'names the line that makes no sense: %j',
    (text) => {
      expect(() => parseHeaders(text)).toThrow(/line \d/);
    },
  );

  test('an address without wildcards fits itself alone', () => {
    const path = fc.stringMatching(/^\/[a-z.+()$-]{0,8}$/);
    fc.assert(
      fc.property(path, path, (rule, address) => {
        const fits = 'x-a' in of(`${rule}\n  X-A: 1\n`, address);
        expect(fits).toBe(rule === address);
      }),
    );
  });
});

describe('the headers of this site', () => {
  const text = readFileSync(new URL('../../../public/_headers', import.meta.url), 'utf8');

  test.each(['/', '/area/kent/', '/assets/main-0a1b.js', '/api/v1/index.json', '/404.html'])(
    '%s is neither sniffed, framed nor told to others',
    (address) => {
      expect(of(text, address)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('geolocation=()'),
      });
    },
  );

  test('only what has its hash in the name is kept without asking', () => {
    const immutable = 'public, max-age=31536000, immutable';
    expect(of(text, '/assets/main-0a1b.js')['cache-control']).toBe(immutable);
    expect(of(text, '/api/v1/areas/kent.0a1b.json')['cache-control']).toBe(immutable);
    expect(of(text, '/service-worker.js')['cache-control']).toBe('no-cache');
    for (const address of ['/', '/area/kent/', '/api/v1/areas/kent.json', '/api/v1/index.json']) {
      expect(of(text, address)['cache-control']).toBeUndefined();
    }
  });

  test('no line is longer than Cloudflare takes', () => {
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});
