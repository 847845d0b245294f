/**
 * In the worker, a failure of storage or network counts as one more thing that is not there: the promise resolves to
 * undefined, and never rejects.
 */
export const orUndefined = <T>(work: Promise<T>): Promise<T | undefined> => work.catch(() => undefined);
