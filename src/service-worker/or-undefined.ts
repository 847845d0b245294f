/** Storage or network failing in the worker is one more thing that is not there: undefined, and never a rejection. */
export const orUndefined = <T>(work: Promise<T>): Promise<T | undefined> => work.catch(() => undefined);
