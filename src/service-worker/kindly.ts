/** Turns a failure of storage or network into undefined: to the worker it is one more answer that is not there. */
export const kindly = <T>(work: Promise<T>): Promise<T | undefined> => work.catch(() => undefined);
