import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { DIST, startSite, type Site, type SiteOptions } from '../../browser/harness/site.ts';
import { changePages } from './answers.ts';

/** Another website, which stands in for the one that the exit leads to: no test leaves this machine. */
export interface Outside {
  readonly url: string;
  /** What browsers told it of where they came from; empty strings where nothing. */
  readonly referrers: readonly string[];
  /** How it answers: as it should, never (a tunnel), or by hanging up (no connection at all). */
  answers: 'well' | 'never' | 'not at all';
  stop(): Promise<void>;
}

export async function startOutside(): Promise<Outside> {
  const referrers: string[] = [];
  const outside: Pick<Outside, 'answers'> = { answers: 'well' };
  const server = createServer((req, res) => {
    if (outside.answers === 'not at all') req.socket.destroy();
    if (outside.answers !== 'well') return;
    if (req.url === '/weather') referrers.push(req.headers.referer ?? '');
    res.writeHead(200, { 'content-type': 'text/html' }).end('<title>Outside</title><p>Sunny');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return Object.assign(outside, {
    // Not by name: to a browser this is another site than ours.
    url: `http://127.0.0.1:${port}/weather`,
    referrers,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  });
}

/** Where the exit leads, as the site was built. */
const [, EXIT_TO = ''] =
  /<a class="exit" [^>]*href="([^"]+)"/.exec(readFileSync(path.join(DIST, 'index.html'), 'utf8')) ?? [];

/** The built site, with an exit that leads to the stand-in. */
export const startSiteWithExit = (
  { url }: Pick<Outside, 'url'>,
  { intercept, ...options }: SiteOptions = {},
): Promise<Site> =>
  startSite({
    ...options,
    intercept(req, res) {
      if (intercept?.(req, res)) return true;
      changePages(req, res, (html) => html.replaceAll(`href="${EXIT_TO}"`, `href="${url}"`));
      return false;
    },
  });
