import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeLicences, readPackages, refused } from './licences/licences.mjs';
import { Problem, ROOT, runAsProgram } from './shared/main.mjs';

await runAsProgram(import.meta.url, () => {
  const packages = readPackages(JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')));
  console.log(describeLicences(packages));
  const wrong = refused(packages);
  if (wrong.length > 0) throw new Problem(wrong.join('\n'));
});
