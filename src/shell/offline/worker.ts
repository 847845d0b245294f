import { messageSW } from 'workbox-window';
import { ASK_WORKER_AGAIN_MS, WORKER_CONTROL_MS, WORKER_STATUS_MS } from '../../contract/time-limits.ts';
import { ASK_STATUS, decodeStatus, type WorkerStatus } from '../../contract/worker-messages.ts';
import { withTimeLimit } from '../../storage/time-limit.ts';

/** Not known to TypeScript's DOM library. */
interface Policy {
  createScriptURL: (url: string) => string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/**
 * The registration of the service worker; undefined where there can be none (private windows, no HTTPS, blocked). An
 * existing one is used as it is: offline, a second `register()` waits for seconds, until the browser's own check for a
 * new version has failed.
 */
export async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const scope = import.meta.env.BASE_URL;
  try {
    const known = await navigator.serviceWorker.getRegistration(scope);
    if (known?.active && new URL(known.scope).pathname === scope) return known;
    const url = trusted(`${scope}service-worker.js`);
    return await navigator.serviceWorker.register(url, { scope, updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}

/** A name can be given to one policy only, and a registration may have to be tried again. */
let policy: Policy | undefined;

/** With Trusted Types in force a script's address must come from a policy: this one knows a single address. */
function trusted(address: string): string {
  // TypeScript does not know this object of the browser's own.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (trustedTypes === undefined) return address;
  policy ??= trustedTypes.createPolicy('service-worker', {
    createScriptURL(url) {
      if (url === address) return url;
      throw new TypeError(`not the service worker: ${url}`);
    },
  });
  return policy.createScriptURL(address);
}

/** Waits until all of a worker has been fetched. @returns false where that failed */
export async function isInstalled(worker: ServiceWorker): Promise<boolean> {
  await becomes(worker, (state) => state !== 'installing');
  return worker.state !== 'redundant';
}

/**
 * The active worker of this site, once there is one: on a first visit, after everything of it was fetched.
 * @returns undefined where its installation failed
 */
export async function activeWorker(of: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  const worker = workerOf(of) ?? (await firstWorker(of));
  if (!worker) return undefined;
  // Activating is enough: a page that WebKit opens at that moment is never told of the end of it.
  await becomes(worker, (state) => state === 'activating' || state === 'activated' || state === 'redundant');
  return worker.state === 'redundant' ? undefined : worker;
}

const workerOf = (of: ServiceWorkerRegistration): ServiceWorker | null =>
  of.active ?? of.waiting ?? of.installing;

/** WebKit hands out a new registration a moment before there is a worker in it. */
async function firstWorker(of: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  const found = new Promise((resolve) => {
    of.addEventListener('updatefound', resolve, { once: true });
  });
  await withTimeLimit(found, WORKER_CONTROL_MS).catch(() => undefined);
  return workerOf(of);
}

const becomes = (worker: ServiceWorker, is: (state: ServiceWorkerState) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (is(worker.state)) resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** Waits until a worker answers for this page. Its activation alone does not say so: Firefox is ready before it. */
export async function controlled(): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) return;
  const change = new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
  await withTimeLimit(change, WORKER_CONTROL_MS).catch(() => undefined);
}

/** Asks a worker about itself, again and again until it answers; undefined where it does not. */
export async function askStatus(worker: ServiceWorker): Promise<WorkerStatus | undefined> {
  let again: ReturnType<typeof setInterval> | undefined;
  const answer = new Promise<WorkerStatus | undefined>((resolve, reject) => {
    const ask = (): void => void messageSW(worker, ASK_STATUS).then(decodeStatus).then(resolve, reject);
    again = setInterval(ask, ASK_WORKER_AGAIN_MS);
    ask();
  });
  return withTimeLimit(answer, WORKER_STATUS_MS)
    .catch(() => undefined)
    .finally(() => clearInterval(again));
}
