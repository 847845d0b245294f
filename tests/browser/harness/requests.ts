import type { BrowserContext } from 'playwright';

export interface RequestLog {
  /** Every address that pages and workers of the context asked for, oldest first. */
  readonly all: readonly string[];
  /** Those that are not of the origin given; empty is what the site promises. */
  outside(origin: string): string[];
}

/** Addresses that never reach a network. */
const LOCAL = /^(?:data|blob|about|chrome-error):/;

/** Records the requests of a context from now on, those of its service worker included. */
export function recordRequests(context: BrowserContext): RequestLog {
  const all: string[] = [];
  context.on('request', (request) => all.push(request.url()));
  return {
    all,
    outside: (origin) => all.filter((url) => !LOCAL.test(url) && new URL(url).origin !== origin),
  };
}
