/** A value that changes, and those who want to know when it does. */
export interface Store<T> {
  readonly get: () => T;
  /** Sets a new value, and notifies all listeners. */
  readonly set: (value: T) => void;
  /** @returns a function that ends the listening */
  readonly listen: (listener: () => void) => () => void;
}

/** Makes a store that holds a value. */
export function createStore<T>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
