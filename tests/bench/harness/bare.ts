import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright';
import { NO_SCRIPTS, PHONE } from '../../browser/harness/browser.ts';
import { scriptText } from './in-page.ts';

export interface BarePage {
  /** Holds the page as index.html. */
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Makes the bare page that a page of the site is measured beside: the text it shows, without styles and scripts.
 * @param url the page of the site
 */
export async function makeBarePage(browser: Browser, url: string): Promise<BarePage> {
  const context = await browser.newContext({ ...PHONE, ...NO_SCRIPTS });
  const page = await context.newPage();
  await page.goto(url);
  const html: string = await page.evaluate(await scriptText('plain'));
  await context.close();
  const folder = await mkdtemp(path.join(tmpdir(), 'bare-'));
  await writeFile(path.join(folder, 'index.html'), html);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
