import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

type Script = 'chart' | 'observe' | 'plain' | 'response';

/** The path of a script that runs in the page under measurement. */
export const scriptPath = (name: Script): string =>
  fileURLToPath(new URL(`../in-page/${name}.js`, import.meta.url));

/** Its text, to be evaluated in a page that is already there. */
export const scriptText = (name: Script): Promise<string> => readFile(scriptPath(name), 'utf8');
