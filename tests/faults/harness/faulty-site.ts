import type { IncomingMessage, ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, startSite, type Site } from '../../browser/harness/site.ts';
import type { Answer, Published } from './answers.ts';

/** Which requests; `path` is as asked for, without a query. */
export type Fits = (path: string) => boolean;

/** A site that misbehaves on command. */
export interface FaultySite extends Site {
  /** From now on what fits is answered so. */
  misbehave(fits: Fits, answer: Answer): void;
  /** From now on everything is answered as ever; requests that are held are let go by a cut connection. */
  mend(): void;
  /** How often what fits was asked for. */
  timesAsked(fits: Fits): number;
}

/** What the server says that a file is, by its ending. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

function publishedAt(dir: string, address: string): Published {
  const file = path.join(dir, address.endsWith('/') ? `${address}index.html` : address);
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  return { body: existsSync(file) ? readFileSync(file) : Buffer.alloc(0), type };
}

/** @param dir the built site where not given */
export async function startFaultySite({ dir = DIST }: { dir?: string } = {}): Promise<FaultySite> {
  let faults: { fits: Fits; answer: Answer }[] = [];
  const waiting = new Set<ServerResponse>();
  const pathOf = (url = ''): string => url.split('?')[0] ?? '';
  const site = await startSite({
    dir,
    intercept(req: IncomingMessage, res: ServerResponse): boolean {
      const asked = pathOf(req.url);
      const fault = faults.find(({ fits }) => fits(asked));
      if (!fault) return false;
      waiting.add(res);
      fault.answer(res, publishedAt(dir, asked));
      return true;
    },
  });
  return {
    ...site,
    misbehave: (fits, answer) => void faults.push({ fits, answer }),
    mend() {
      faults = [];
      for (const res of waiting) if (!res.writableEnded) res.destroy();
      waiting.clear();
    },
    timesAsked: (fits) => site.asked.filter((url) => fits(pathOf(url))).length,
  };
}
