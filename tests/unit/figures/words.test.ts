import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOM = fileURLToPath(new URL('../../../src/figures/', import.meta.url));

/** Facts of the measures and their words in one list. */
const WITH_FACTS = ['care/measures-apart.ts'];

/** Texts in a source with words in a row, what is set into them left out. */
function sentencesIn(source: string): string[] {
  const code = source
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '')
    .replaceAll(/\bfrom '[^']*'/g, '');
  return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)]
    .map(([, plain, template]) => (plain ?? template ?? '').replaceAll(/\$\{[^}]*\}/g, '0'))
    .filter((text) => /[A-Za-z]+ [A-Za-z0-9]|[A-Za-z0-9] [A-Za-z]+/.test(text));
}

test('whatever a reader sees of figures stands in files of words, where a second language can be laid beside the first', () => {
  const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('-words.ts') && !WITH_FACTS.includes(name));
  expect(files.length).toBeGreaterThan(15);
  const found = files.flatMap((name) =>
    sentencesIn(readFileSync(ROOM + name, 'utf8')).map((text) => `${name}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('the rule sees sentences, and neither names nor comments', () => {
  expect(sentencesIn("const a = 'No figure'; const b = `${n} offences`; // 'a comment'")).toEqual([
    'No figure',
    '0 offences',
  ]);
  expect(sentencesIn("import { x } from 'a b'; /* 'two words' */ const c = 'no-figure';")).toEqual([]);
});
