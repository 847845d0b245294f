import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { check } from '../../../../../data/tools/check/command.ts';
import { importFile } from '../../../../../data/tools/import/command.ts';
import { DATA } from '../check/bench.ts';

/** A folder with copies of the real tables, deleted when the test ends. */
export function copyOfTables(): string {
  const dir = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(DATA, dir, { recursive: true, filter: (path) => !path.endsWith('tools') });
  return dir;
}

/** Every file of a folder and what is in it, hidden ones too. */
export const contents = (dir: string): Record<string, string> =>
  Object.fromEntries(readdirSync(dir).map((name) => [name, readFileSync(join(dir, name), 'utf8')]));

/** Writes a file outside the tables and gives its path. */
export function fileWith(name: string, text: string | Uint8Array): string {
  const dir = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  writeFileSync(join(dir, name), text);
  return join(dir, name);
}

async function said(act: () => Promise<number>): Promise<{ code: number; out: string }> {
  const lines: string[] = [];
  const note = (text: unknown): void => void lines.push(String(text));
  const spies = (['log', 'error'] as const).map((name) => vi.spyOn(console, name).mockImplementation(note));
  const screen = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    return { code: await act(), out: lines.join('\n') };
  } finally {
    for (const spy of [...spies, screen]) spy.mockRestore();
  }
}

/** Runs the import as the command does; what it said and its exit code. */
export const runImport = (
  dir: string,
  file: string,
  ...args: string[]
): Promise<{ code: number; out: string }> =>
  said(() => importFile([file, '--dir', dir, '--today', '2026-12-01', ...args]));

/** Whether the tables of a folder pass the check. */
export const passes = async (dir: string): Promise<boolean> =>
  (await said(() => check(['--quiet', '--dir', dir]))).code === 0;
