import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
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
  const writeHead = res.writeHead.bind(res) as (
    status: number,
    headers: OutgoingHttpHeaders,
  ) => ServerResponse;
  const end = res.end.bind(res) as (body?: Buffer | string) => ServerResponse;
  let isPage = false;
  let path = pathOfFile(new URL(req.url ?? '/', 'http://site/').pathname.slice(1));
  const parts = {
    writeHead(status: number, { 'content-length': length, ...headers }: OutgoingHttpHeaders = {}) {
      isPage = String(headers['content-type']).startsWith('text/html');
      if (status === 404) path = '404.html';
      return writeHead(
        status,
        isPage || length === undefined ? headers : { ...headers, 'content-length': length },
      );
    },
    end: (body?: Buffer) => end(isPage && body ? seal(change(body.toString('utf8')), path) : body),
  };
  Object.assign(res, parts);
}

/** Changes a header on its way out of the server. */
export function changeHeader(res: ServerResponse, name: string, change: (value: string) => string): void {
  const setHeader = res.setHeader.bind(res);
  res.setHeader = (set, value) => setHeader(set, set.toLowerCase() === name ? change(String(value)) : value);
}
