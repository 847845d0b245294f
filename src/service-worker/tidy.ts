import { isCoreCache, isOurCache, isPagesCache, ofBuild } from '../contract/storage-names.ts';
import { withTimeLimit } from '../storage/time-limit.ts';
import { base, build, hasPages, isComplete } from './core.ts';
import { ASK_WORKER_MS } from '../contract/time-limits.ts';
import { ASK_BUILD } from '../contract/worker-messages.ts';

declare const self: ServiceWorkerGlobalScope;

/*
 * Removes caches of other versions. The browser lists caches in the order in which they were created, so the oldest come first.
 * Nothing is removed as long as it could be the only copy on the device.
 */

const isOfOther = (name: string): boolean => isOurCache(base, name) && !ofBuild(base, build).includes(name);

const remove = (names: readonly string[]): Promise<unknown> =>
  Promise.all(names.map((name) => caches.delete(name)));

/**
 * Removes the caches of former versions, once this version is complete. The core of the version before this one stays, because
 * tabs that still show that version may ask for one of its scripts. Its area pages stay until this version has all of its own.
 */
export async function removeFormer(): Promise<void> {
  if (!(await isComplete())) return;
  const former = (await caches.keys()).filter(isOfOther);
  const needed = [
    former.findLast((name) => isCoreCache(base, name)),
    (await hasPages()) ? undefined : former.findLast((name) => isPagesCache(base, name)),
  ];
  await remove(former.filter((name) => !needed.includes(name)));
}

/**
 * Removes the caches of versions between the active one and this one: those whose installation failed, and those that the user
 * put off until this one came. They would pile up, and be taken for the version before this one once it takes over.
 */
export async function removeSkipped(): Promise<void> {
  const atWork = await buildAtWork();
  if (atWork === undefined) return;
  const names = await caches.keys();
  const later = names.slice(names.findIndex((name) => ofBuild(base, atWork).includes(name)));
  await remove(later.filter((name) => isOfOther(name) && !ofBuild(base, atWork).includes(name)));
}

/** The version of the active worker; undefined where there is none, or it does not answer. */
async function buildAtWork(): Promise<string | undefined> {
  const worker = self.registration.active;
  if (!worker) return undefined;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<string | undefined>((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
      resolve(typeof data === 'string' ? data : undefined),
    );
    port1.start();
  });
  worker.postMessage(ASK_BUILD, [port2]);
  return withTimeLimit(answer, ASK_WORKER_MS).catch(() => undefined);
}
