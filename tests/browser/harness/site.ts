import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../../.ci/serve.mjs';

/** The built site, as `npm run build` leaves it. */
export const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

export interface SiteOptions {
  /** Folder to serve; the built site where not given. */
  readonly dir?: string;
  /** Path it is served under, with both slashes. */
  readonly base?: string;
  /**
   * Compresses as the site does for people. Each site would do that anew for every file, at the price of a whole first visit
   * and more, so that tests go without where nothing is measured.
   */
  readonly compressed?: boolean;
  /** A free one where not given. The same port is the same site to a browser: what it stored stays in use. */
  readonly port?: number;
  /** Sees every request first; true means that it answers in its own way: late, cut short, changed. */
  readonly intercept?: (req: IncomingMessage, res: ServerResponse) => boolean;
}

export interface Site {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** The full address of a page or file: `url('area/kent/')`. */
  url(pathBelowBase?: string): string;
  /** Paths that were asked of the server so far, oldest first, by pages and workers alike. */
  readonly asked: readonly string[];
  /** Takes the site off the network: what being offline is to every browser. */
  stop(): Promise<void>;
  /** Brings it back at the same address. */
  start(): Promise<void>;
}

/**
 * Serves a site on a free port for one test file.
 * @throws where the folder has no first page
 */
export async function startSite({
  dir = DIST,
  base = '/',
  port: wanted = 0,
  compressed = false,
  intercept,
}: SiteOptions = {}): Promise<Site> {
  if (!existsSync(path.join(dir, 'index.html'))) {
    throw new Error(`${dir} has no index.html. Build the site first: npm run build`);
  }
  const asked: string[] = [];
  const serve = (port: number) =>
    startServer({
      dir,
      base,
      port,
      intercept(req, res) {
        asked.push(req.url ?? '');
        if (!compressed) delete req.headers['accept-encoding'];
        return intercept?.(req, res) ?? false;
      },
    });
  let running: Awaited<ReturnType<typeof serve>> | undefined = await serve(wanted);
  const { port, url } = running;
  return {
    origin: new URL(url).origin,
    url: (pathBelowBase = '') => url + pathBelowBase,
    asked,
    async stop() {
      await running?.stop();
      running = undefined;
    },
    async start() {
      running ??= await serve(port);
    },
  };
}
