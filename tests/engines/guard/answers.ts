import type { IncomingMessage, ServerResponse } from 'node:http';
import { pathOfFile } from '../../../src/contract/addresses.ts';
import { seal } from '../../../src/site/build/seal.ts';

/** Changes every page on its way out of the server, under a seal of its own; all else stays as it is. */
export function changePages(
  req: IncomingMessage,
  res: ServerResponse,
  change: (html: string) => string,
): void {
  // Text that is not compressed, and of which the browser has no older answer that would do.
  delete req.headers['accept-encoding'];
  delete req.headers['if-none-match'];
  const writeHead = res.writeHead.bind(res);
  const write = res.write.bind(res) as (chunk: Buffer) => boolean;
  const end = res.end.bind(res) as (body?: Buffer | string) => ServerResponse;
  const html: Buffer[] = [];
  const isPage = (): boolean => String(res.getHeader('content-type')).startsWith('text/html');
  const path = pathOfFile(new URL(req.url ?? '/', 'http://site/').pathname.slice(1));
  const parts = {
    writeHead(status: number) {
      if (isPage()) res.removeHeader('content-length');
      return writeHead(status);
    },
    // A page is held back until all of it has come.
    write(chunk: Buffer) {
      if (!isPage()) return write(chunk);
      html.push(chunk);
      return true;
    },
    end(chunk?: Buffer) {
      if (html.length === 0) return end(chunk);
      const page = Buffer.concat(html).toString('utf8');
      return end(seal(change(page), res.statusCode === 404 ? '404.html' : path));
    },
  };
  Object.assign(res, parts);
}

/** Changes a header on its way out of the server. */
export function changeHeader(res: ServerResponse, name: string, change: (value: string) => string): void {
  const setHeader = res.setHeader.bind(res);
  res.setHeader = (set, value) => setHeader(set, set.toLowerCase() === name ? change(String(value)) : value);
}
