import { readdirSync } from 'node:fs';
import autocannon from 'autocannon';
import { PATIENCE_MS } from '../../limits.ts';
import { DIST, type Site } from '../harness/site.ts';

export interface Loaded {
  /** Answers that came. */
  readonly answers: number;
  /** Requests without an answer, or with one that was cut short. */
  readonly failed: number;
  /** Answers that were not 200 or not as long as the file is, as `path: status, length`. */
  readonly wrong: readonly string[];
  /** Milliseconds from request to answer. */
  readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
}

/** Every file of the built site by its address: what a first visit asks for, and more. */
const FILES = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath.slice(DIST.length)}/${name}`)
  .filter((file) => !/^\/(?:404\.html|_headers)$/.test(file))
  .map((file) => file.replace(/index\.html$/, ''));

/** What is compressed on its way has no length that it could be measured by. */
const AS_IT_IS = { 'accept-encoding': 'identity' };

/** How long each file is on the wire, asked once while nobody else asks. */
async function lengths(site: Site, files: readonly string[]): Promise<Map<string, number>> {
  const known = new Map<string, number>();
  for (const file of files) {
    const answer = await fetch(site.origin + file, { method: 'HEAD', headers: AS_IT_IS });
    known.set(file, Number(answer.headers.get('content-length')));
  }
  return known;
}

/**
 * Lets many visitors at once ask for the files of the site, each for one after the other.
 * @param every of how many files one is asked for
 */
export async function load(site: Site, visitors: number, every = 1): Promise<Loaded> {
  const files = FILES.filter((_, at) => at % every === 0);
  const expected = await lengths(site, files);
  const wrong: string[] = [];
  const amount = visitors * files.length;
  const { errors, timeouts, requests, latency } = await autocannon({
    url: site.origin,
    connections: visitors,
    timeout: PATIENCE_MS / 1000,
    amount,
    requests: files.map((path) => ({
      path,
      headers: AS_IT_IS,
      // An answer shorter than it says is never complete: it counts as an error.
      onResponse(status, _body, _context, headers) {
        const length = Number(headers['content-length'] ?? headers['Content-Length']);
        if (status !== 200 || length !== expected.get(path)) wrong.push(`${path}: ${status}, ${length}`);
      },
    })),
  });
  return {
    answers: requests.total,
    failed: errors + timeouts + (amount - requests.total),
    wrong,
    latency,
  };
}
