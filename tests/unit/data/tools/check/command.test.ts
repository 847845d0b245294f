import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DATA } from './bench.ts';

const ROOT = join(DATA, '..');

/** Each run starts a process: on a busy machine that takes seconds, and how long is not what is tested. */
const PATIENCE = { timeout: 60_000 };

/** Runs the command as a person does; what it printed and its exit code. */
function run(...args: string[]): { code: number | null; out: string } {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'data/tools/main.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: status, out: stdout + stderr };
}

describe('npm run data', PATIENCE, () => {
  const dir = mkdtempSync(join(tmpdir(), 'tables-'));
  cpSync(DATA, dir, { recursive: true, filter: (path) => !path.endsWith('tools') });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('check passes the real tables, with warnings apart', () => {
    const { code, out } = run('check');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^warning {2}helplines\.csv row \d+, column newest_evidence\n {4}found: .*\n {4}expected: /m,
    );
    expect(out).toMatch(/: 0 errors, \d+ warnings$/m);
  });

  it('check --quiet prints only how many warnings there are', () => {
    expect(run('check', '--quiet').out).toMatch(/^18 tables, \d+ rows: 0 errors, \d+ warnings\n$/);
  });

  it('check --dir finds every fault of another folder, and its exit code says so', () => {
    const edit = (file: string, from: string, to: string): void => {
      const path = join(dir, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    };
    edit('populations.csv', 'kent,2024,', 'kemt,2024,');
    edit('helplines.csv', '116 123', '116 213');
    const { code, out } = run('check', '--quiet', '--dir', dir);
    expect(code).toBe(1);
    expect(out).toContain(
      'error    helplines.csv row 4, column phone\n    found:    "116 213"\n    expected: no 116 213',
    );
    expect(out).toMatch(/error {4}populations\.csv row \d+, column area\n {4}found: {4}"kemt"\n/);
    expect(out).toMatch(/: 2 errors, \d+ warnings$/m);
  });

  it('a command or an option that is not known prints how to use it and gives 2', () => {
    expect(run()).toMatchObject({ code: 2, out: expect.stringContaining('Usage: npm run data COMMAND') });
    expect(run('chekc').code).toBe(2);
    expect(run('check', '--loud')).toMatchObject({ code: 2, out: expect.stringContaining('--loud') });
  });
});
