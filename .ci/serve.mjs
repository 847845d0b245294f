import { serveAndSay } from './serve/program.mjs';
import { runAsProgram } from './shared/main.mjs';

export { startServer } from './serve/server.mjs';

await runAsProgram(import.meta.url, () => serveAndSay('npm run preview'));
