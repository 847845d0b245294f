import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commit } from '../../../../../data/tools/import/write/commit.ts';
import { draftName, JOURNAL } from '../../../../../data/tools/import/write/disk.ts';
import { recover } from '../../../../../data/tools/import/write/recover.ts';
import { contents } from './folder.ts';

const OLD = { 'a.csv': 'old a', 'b.csv': 'old b', 'c.csv': 'old c' };
const NEW = new Map([
  ['a.csv', 'new a'],
  ['b.csv', 'new b'],
]);
const DONE = { ...OLD, ...Object.fromEntries(NEW) };

function folder(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'write-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}

const drafts = { [draftName('a.csv')]: 'new a', [draftName('b.csv')]: 'new b' };
const journal = { [JOURNAL]: JSON.stringify(['a.csv', 'b.csv']) };

describe('writing the tables', () => {
  it('puts all new texts in place and leaves nothing else behind', async () => {
    const dir = folder(OLD);
    await commit(dir, NEW);
    expect(contents(dir)).toEqual(DONE);
  });

  it('that fails half-way leaves the tables as they were', async () => {
    const dir = folder(OLD);
    await expect(commit(dir, new Map([...NEW, ['no-such-folder/d.csv', 'new']]))).rejects.toThrow(
      'no-such-folder',
    );
    expect(contents(dir)).toEqual(OLD);
  });

  it.each([
    ['while it wrote the first text', { [draftName('a.csv')]: 'ne' }],
    ['before its journal was there', drafts],
    ['while it wrote its journal', { ...drafts, [`${JOURNAL}.new`]: '["a.c' }],
  ])('that was interrupted %s leaves the tables as they were', async (_, left) => {
    const dir = folder({ ...OLD, ...left });
    expect(await recover(dir)).toContain('The tables are as they were');
    expect(contents(dir)).toEqual(OLD);
  });

  it.each([
    ['before the first rename', { ...OLD, ...drafts, ...journal }],
    ['between two renames', { ...OLD, 'a.csv': 'new a', [draftName('b.csv')]: 'new b', ...journal }],
    ['after the last rename', { ...DONE, ...journal }],
  ])('that was interrupted %s is finished at the next start', async (_, left) => {
    const dir = folder(left);
    expect(await recover(dir)).toContain('It is finished now: a.csv, b.csv');
    expect(contents(dir)).toEqual(DONE);
    expect(await recover(dir)).toBeUndefined();
  });
});
