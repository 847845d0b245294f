import type { CDPSession } from 'playwright';

/** What the process of a page holds once everything that can go has gone. */
export interface Held {
  /** Bytes of JavaScript objects. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly documents: number;
}

const NAMES = {
  heap: 'JSHeapUsedSize',
  listeners: 'JSEventListeners',
  nodes: 'Nodes',
  documents: 'Documents',
} as const;

async function read(session: CDPSession): Promise<Held> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    heap: of(NAMES.heap),
    listeners: of(NAMES.listeners),
    nodes: of(NAMES.nodes),
    documents: of(NAMES.documents),
  };
}

/** What one collection lets go of may be the last that held something else; that many are enough for anything. */
const MOST_COLLECTIONS = 8;

/** Collects garbage until nothing more goes, and counts what is left: of this page, and of all that was in its process before it. */
export async function readHeld(session: CDPSession): Promise<Held> {
  await session.send('Performance.enable');
  // The caches of the browser, too, let go of what is in no use.
  await session.send('Memory.prepareForLeakDetection');
  let held = await read(session);
  for (let collection = 0; collection < MOST_COLLECTIONS; collection += 1) {
    await session.send('HeapProfiler.collectGarbage');
    const last = held;
    held = await read(session);
    if (held.heap >= last.heap && held.nodes >= last.nodes) break;
  }
  return held;
}
