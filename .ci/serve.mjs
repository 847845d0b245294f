import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { createSite } from './serve/site.mjs';

/**
 * A folder served on this machine.
 * @typedef {object} RunningServer
 * @property {string} url of the first page, with the base and a slash at the end
 * @property {number} port
 * @property {() => Promise<void>} stop closes the server and every open connection at once
 */

/**
 * Serves a folder over HTTP on this machine only. For people there is `vite preview`, which answers by the same code; the
 * tests need one that goes off the network and comes back at the same address within milliseconds, and that can be misled.
 * @param {object} options
 * @param {string} options.dir folder to serve
 * @param {number} [options.port] 0, the default, takes any free one
 * @param {string} [options.base] path the site is served under, with both slashes
 * @param {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => boolean} [options.intercept]
 *   sees every request first; true means it has answered (or will) in its own way
 * @returns {Promise<RunningServer>} rejects with the error of `listen`, such as EADDRINUSE
 */
export async function startServer({ dir, port = 0, base = '/', intercept = () => false }) {
  const answer = createSite(path.resolve(dir), base);
  const server = createServer((req, res) => {
    if (!intercept(req, res)) answer(req, res);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const taken = address !== null && typeof address === 'object' ? address.port : port;
  return {
    url: `http://localhost:${taken}${base}`,
    port: taken,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
