import { buildIfNeeded } from './build.mjs';
import { serveAndSay } from './serve/program.mjs';
import { setUp } from './setup.mjs';
import { runAsProgram } from './shared/main.mjs';

await runAsProgram(import.meta.url, async () => {
  await setUp();
  await buildIfNeeded();
  await serveAndSay('npm start');
});
