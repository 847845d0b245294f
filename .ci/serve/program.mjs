import { existsSync } from 'node:fs';
import path from 'node:path';
import { basePath } from '../shared/base-path.mjs';
import { Problem, ROOT } from '../shared/main.mjs';
import { startServer } from './server.mjs';

/**
 * Serves the built site until Ctrl-C, and prints where.
 * @param {string} command that the user typed, for the advice when the port is taken
 */
export async function serveAndSay(command) {
  const dir = path.join(ROOT, 'dist');
  if (!existsSync(path.join(dir, 'index.html'))) {
    throw new Problem('There is no built site in dist/ yet. Build it with: npm run build');
  }
  const port = Number(process.env['PORT'] ?? 4173);
  const server = await startServer({ dir, port, base: basePath() }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Problem(
      `Port ${port} is in use by another program.\n` +
        `If that is Local Figures in another window, open http://localhost:${port}${basePath()}\n` +
        `If not, choose another port: PORT=${port + 1} ${command}`,
    );
  });
  console.log(`Local Figures is at ${server.url} (Ctrl-C ends it)`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void server.stop());
  }
}
