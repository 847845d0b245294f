import type { Page } from 'playwright';

/** The phone everything is measured on: a cheap one, on a slow connection. */
const CPU_SLOWDOWN = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Slows a page's main thread; to be called before it goes anywhere. */
export async function slowCpu(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** Slows what a page itself fetches; its service worker fetches on its own, see {@link slowWorkers}. */
export async function slowNetwork(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
}

/**
 * Slows what the service worker of a page fetches, from its first request on: it is held at its start until it is slowed.
 * (Workers have no session of their own in the library: messages to them are wrapped in those of the page's session.)
 * @returns how many workers were slowed so far
 */
export async function slowWorkers(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let slowed = 0;
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    slowed += 1;
    const commands = [
      { id: 1, method: 'Network.enable' },
      { id: 2, method: 'Network.emulateNetworkConditions', params: NETWORK },
      { id: 3, method: 'Runtime.runIfWaitingForDebugger' },
    ];
    for (const command of commands) {
      // A worker may be gone before the message is there.
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(command) })
        .catch(() => undefined);
    }
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
    filter: [{ type: 'service_worker' }],
  });
  return () => slowed;
}
