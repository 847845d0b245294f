import type { DBCoreTransaction, Dexie } from 'dexie';

/** The transactions that are running at the moment. */
const unfinished = new Set<DBCoreTransaction>();

/**
 * Keeps track of the transactions of a database, so that `endUnfinished` can end them when the page is left.
 * @param usersOwn the table of the user's own data: changes to it are not ended, as what the user just did must not be lost
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
  // Dexie passes on the browser's own transaction under a type of its own.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const events = transaction as unknown as IDBTransaction;
  for (const end of ['complete', 'abort']) events.addEventListener(end, done);
}

/**
 * Ends all running transactions. The browser may keep a page that is left for the Back button, frozen in the middle of its work:
 * in WebKit no other page can then use the tables of a transaction that the frozen page had begun.
 */
export function endUnfinished(): void {
  for (const transaction of unfinished)
    try {
      transaction.abort();
    } catch {
      // It had already finished, but its event was still to come.
    }
  unfinished.clear();
}
