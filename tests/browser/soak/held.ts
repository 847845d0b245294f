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

/** Collects garbage, and counts what is left: of this page, and of all that was in its process before it. */
export async function readHeld(session: CDPSession): Promise<Held> {
  await session.send('Performance.enable');
  // What the first round lets go of may be the last that held something else.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    heap: read(NAMES.heap),
    listeners: read(NAMES.listeners),
    nodes: read(NAMES.nodes),
    documents: read(NAMES.documents),
  };
}
