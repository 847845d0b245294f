import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policy, writeDocument, type DocumentParts } from '../../../../src/site/build/document.ts';
import type { Page } from '../../../../src/contract/page.ts';

const parts: DocumentParts = {
  template: '<!doctype html><html lang="en"><head><!--head--></head><body><!--body--></body></html>',
  css: 'body{margin:0}',
  beforePaint: 'document.documentElement.classList.add("js")',
  base: '/below/',
  edition: { id: 'abc', date: '2026-11-21', recordedCrime: { published: '2026-04-23', to: '2025-12-31' } },
  scripts: ['assets/client.js'],
  head: '<meta name="color-scheme" content="light dark">',
};
const page: Page = {
  kind: { screen: 'home', path: '', offline: 'installed' },
  path: '',
  title: 'A title',
  description: 'What it is.',
  html: '<main>Here</main>',
};
const write = (change: Partial<Page> = {}): string => writeDocument({ ...page, ...change }, parts);

/** The text of an element, as an HTML parser cuts it: up to the first closing tag of its name. */
const textOf = (html: string, opening: string, name: string): string => {
  const start = html.indexOf(opening) + opening.length;
  return html.slice(start, html.toLowerCase().indexOf(`</${name}`, start));
};
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a page as a document', () => {
  it.each(['</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT >', ']]>', 'a & b "c"', '\u2028'])(
    'gives data back as they were, whatever is in them: %s',
    (text) => {
      const html = write({ data: { record: { text } } });
      const embedded = textOf(html, '<script type="application/json" id="record">', 'script');
      expect(JSON.parse(embedded)).toEqual({ text });
      expect(embedded).not.toContain('<');
    },
  );

  it('does so for any data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const html = write({ data: { record: value } });
        const embedded = textOf(html, '<script type="application/json" id="record">', 'script');
        expect(JSON.parse(embedded)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps a title and a description within their tags', () => {
    const html = write({ title: 'A </title> & "B"', description: '"><script>' });
    expect(html).toContain('<title>A &lt;/title> &amp; &quot;B&quot;</title>');
    expect(html).toContain('content="&quot;>&lt;script>"');
  });

  it('takes over text that looks like a pattern of replace', () => {
    expect(write({ html: '<main>$& $1 $` costs $5</main>' })).toContain('<main>$& $1 $` costs $5</main>');
  });

  it('says its screen, its path and its edition', () => {
    const html = write();
    expect(html).toMatch(/<html lang="en-GB" data-page="home" data-base="\/below\/"[^>]* data-edition="abc"/);
    expect(html).toContain('data-edition-date="2026-11-21"');
    expect(html).toContain('href="/below/assets/client.js"');
  });

  it('is kept out of search engines only where it is hidden', () => {
    expect(write()).not.toContain('noindex');
    expect(write({ kind: { ...page.kind, hidden: true } })).toContain(
      '<meta name="robots" content="noindex">',
    );
  });
});

describe('the policy of a page', () => {
  const html = write();
  const [, said = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];

  it('names the style and the script that stand in the page by their hashes', () => {
    expect(said).toContain(`style-src ${hash(textOf(html, '<style>', 'style'))}`);
    expect(said).toContain(`script-src 'self' ${hash(textOf(html, '<script>', 'script'))}`);
  });

  it('changes with them', () => {
    const other = policy({ ...parts, css: `${parts.css} ` });
    expect(other).not.toBe(policy(parts));
  });

  it('allows nothing else: no other host, no eval, nothing inline', () => {
    expect(said).toMatch(/^default-src 'none';/);
    expect(said).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
    expect(said).toContain("base-uri 'none'");
  });

  it('stands before everything that it rules', () => {
    const at = html.indexOf('Content-Security-Policy');
    for (const ruled of ['<style>', '<script>', 'modulepreload'])
      expect(html.indexOf(ruled)).toBeGreaterThan(at);
  });
});
