import { once } from 'node:events';
import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Audit {
  /** From 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** By category, what cost points. */
  readonly faults: Readonly<Record<Category, readonly string[]>>;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('This machine has no free port.');
  return address.port;
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** On a busy machine a trace can miss its own beginning; Lighthouse itself then says to run it again. */
const ATTEMPTS = 3;

/** One run in a browser of its own. */
async function runOnce(url: string): Promise<Result> {
  const port = await findFreePort();
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '',
    args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const result = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: [...CATEGORIES] });
    if (!result) throw new Error(`Lighthouse has nothing to say of ${url}`);
    return result.lhr;
  } finally {
    await browser.close();
  }
}

/**
 * Looks at a page with Lighthouse as it comes (a mid-range phone).
 * @throws where Lighthouse could not load the page, several times over
 */
export async function audit(url: string): Promise<Audit> {
  let result = await runOnce(url);
  for (let attempt = 1; result.runtimeError && attempt < ATTEMPTS; attempt += 1) result = await runOnce(url);
  const { categories, audits, runtimeError } = result;
  if (runtimeError) throw new Error(`Lighthouse, ${url}: ${runtimeError.message}`);
  const scores = {} as Record<Category, number>;
  const faults = {} as Record<Category, string[]>;
  for (const name of CATEGORIES) {
    const category = categories[name];
    scores[name] = Math.round((category?.score ?? 0) * 100);
    faults[name] = (category?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const { score = null, title = id, displayValue = '' } = audits[id] ?? {};
      return weight > 0 && score !== null && score < 1 ? [`${id}: ${title} ${displayValue}`.trim()] : [];
    });
  }
  return { scores, faults };
}
