import type { DBCoreTransaction, Dexie } from 'dexie';

/** What is being read and written at the moment. */
const unfinished = new Set<DBCoreTransaction>();

/**
 * Keeps track of the transactions of a database, to be ended when the page is left.
 * @param usersOwn table whose changes are let finish: what the user has just asked for must not be lost
 */
export function trackUnfinished(db: Dexie, usersOwn: string): void {
  db.use({
    stack: 'dbcore',
    name: 'unfinished',
    create: (core) => ({
      ...core,
      transaction(stores, mode, options) {
        const transaction = core.transaction(stores, mode, options);
        if (mode === 'readonly' || !stores.includes(usersOwn)) track(transaction);
        return transaction;
      },
    }),
  });
}

function track(transaction: DBCoreTransaction): void {
  unfinished.add(transaction);
  const done = (): void => void unfinished.delete(transaction);
  // What Dexie hands on is the browser's own.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const events = transaction as unknown as IDBTransaction;
  for (const end of ['complete', 'abort']) events.addEventListener(end, done);
}

/**
 * Ends them all. A page that is left may be kept for Back, frozen in the middle of its work: WebKit then keeps every other page
 * from the tables that it had begun with.
 */
export function endUnfinished(): void {
  for (const transaction of unfinished)
    try {
      transaction.abort();
    } catch {
      // It was done, and had not said so yet.
    }
  unfinished.clear();
}
