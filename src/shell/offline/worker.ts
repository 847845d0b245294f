import { messageSW } from 'workbox-window';
import { withTimeLimit } from '../../storage/time-limit.ts';

/** What a worker says of itself: its version, that version's area pages, and whether the rest of it is all there. */
export interface WorkerStatus {
  readonly build: string;
  readonly pages: readonly string[];
  readonly complete: boolean;
}

/** It may have to fetch again what the browser threw away. */
const STATUS_MS = 60_000;

/** The first visit is taken over right after the activation; a page reloaded past the worker never is. */
const CONTROL_MS = 3000;

/** Not known to TypeScript's DOM library. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

/**
 * The registration of the service worker; undefined where there can be none (private windows, no HTTPS, blocked).
 * One that is there is taken as it is: offline a second `register()` waits for seconds, until the browser's own look for a new
 * version has failed.
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

/** With Trusted Types in force a script's address must come from a policy: this one knows a single address. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (trustedTypes === undefined) return address;
  const rules = {
    createScriptURL: (url: string): string => {
      if (url === address) return url;
      throw new TypeError(`not the service worker: ${url}`);
    },
  };
  return trustedTypes.createPolicy('service-worker', rules).createScriptURL(address);
}

/**
 * The worker at work for this site, once it is: on a first visit after everything of it was fetched.
 * @returns undefined where its installation failed; the next visit tries again
 */
export async function activeWorker(of: ServiceWorkerRegistration): Promise<ServiceWorker | undefined> {
  const worker = of.active ?? of.waiting ?? of.installing;
  if (worker === null) return undefined;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
  return worker.state === 'activated' ? worker : undefined;
}

/** Waits until a worker answers for this page. Its activation alone does not say so: Firefox is ready before it. */
export async function controlled(): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) return;
  const change = new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
  await withTimeLimit(change, CONTROL_MS).catch(() => undefined);
}

/** Asks a worker about itself; undefined where it does not answer. */
export const askStatus = (worker: ServiceWorker): Promise<WorkerStatus | undefined> =>
  withTimeLimit(messageSW(worker, 'STATUS') as Promise<WorkerStatus>, STATUS_MS).catch(() => undefined);
