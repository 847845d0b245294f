import { buildIfNeeded } from './build.mjs';
import { setUp } from './setup.mjs';
import { ROOT, runAsProgram } from './shared/main.mjs';

/** `npm start`: installs and builds what is missing, and serves the site until Ctrl-C. */
await runAsProgram(import.meta.url, async () => {
  await setUp();
  await buildIfNeeded();
  // Only now: set-up may have just brought it.
  const { preview } = await import('vite');
  const { resolvedUrls } = await preview({ root: ROOT });
  console.log(`Local Figures is at ${resolvedUrls?.local[0]} (Ctrl-C ends it)`);
});
