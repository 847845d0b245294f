import { once } from 'node:events';
import { createServer } from 'node:http';
import type { EngineName, OwnSettings } from '../harness/engine.ts';

/** What stands between a browser and the world: everything but this machine goes through it, workers' requests too. */
export interface Proxy {
  /** What was asked of other hosts, as `GET http://…` or, for encrypted ones, `CONNECT host:443`. */
  readonly asked: readonly string[];
  /** Tells each engine to go through it. */
  readonly own: Readonly<Record<EngineName, OwnSettings>>;
  stop(): Promise<void>;
}

/** Browsers ask their makers for lists and updates, whatever site is open. */
const BY_THE_BROWSER =
  /[/ .](?:googleapis\.com|google\.com|gvt1\.com|mozilla\.com|mozilla\.org|mozilla\.net)[:/]/;

/** A proxy that lets nothing through and remembers what it was asked for. */
export async function startProxy(): Promise<Proxy> {
  const asked: string[] = [];
  const note = (words: string): void => {
    if (!BY_THE_BROWSER.test(words)) asked.push(words);
  };
  const server = createServer((req, res) => {
    note(`${req.method} ${req.url}`);
    res.writeHead(502, { 'content-type': 'text/html' }).end('<title>Not let through</title>');
  });
  server.on('connect', (req, socket) => {
    note(`CONNECT ${req.url}`);
    // A browser that is ended hangs up.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    asked,
    own: {
      Chromium: { args: [`--proxy-server=http://127.0.0.1:${port}`] },
      Firefox: {
        prefs: {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': port,
        },
      },
      WebKit: { args: [`--proxy=http://127.0.0.1:${port}`, '--ignore-host=localhost'] },
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
