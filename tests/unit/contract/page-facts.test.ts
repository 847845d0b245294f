import { expect, it } from 'vitest';
import {
  buildIn,
  factAttribute,
  factAttributes,
  readFact,
  writeFact,
} from '../../../src/contract/page-facts.ts';

it('reads what was written, and nothing once it was taken away', () => {
  const root = { dataset: {} };
  expect(readFact(root, 'offline')).toBeUndefined();
  writeFact(root, 'offline', 'ready');
  expect(readFact(root, 'offline')).toBe('ready');
  writeFact(root, 'offline', undefined);
  expect(Object.keys(root.dataset)).toEqual([]);
});

it('stands in the HTML under the names by which scripts and styles read it', () => {
  expect(factAttribute('editionDate')).toBe('data-edition-date');
  expect(factAttributes({ page: 'help', editionDate: '2026-11-21' })).toBe(
    'data-page="help" data-edition-date="2026-11-21"',
  );
});

it.each([
  ['b1', '<!doctype html>\n<html lang="en-GB" data-build="b1" data-seal="">'],
  ['b1', '\n<!DOCTYPE HTML><html data-build="b1">'],
  [undefined, '<!doctype html><html lang="en"><title>Sign in</title>'],
  [undefined, '<!doctype html><html lang="en"><body data-build="b1">'],
  [undefined, '<!-- --><!doctype html><html data-build="b1">'],
  [undefined, ''],
])('finds the version %s in %j', (build, html) => {
  expect(buildIn(html)).toBe(build);
});
