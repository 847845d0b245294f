import { useEffect, useState } from 'preact/hooks';
import { readAddress, writeAddress, type Asked, type By } from './address.ts';

/** What the address asks for, shared by the parts of a page that show it. */
export interface AskedStore {
  readonly now: () => Asked;
  readonly choose: (measure: string, by: By) => void;
  /** @returns a function that ends the listening */
  readonly listen: (listener: () => void) => () => void;
}

/** The choice is kept in the address: it can be shared, and going back leaves the page. */
export function askedStore(search: string): AskedStore {
  let asked = readAddress(search);
  const listeners = new Set<() => void>();
  return {
    now: () => asked,
    choose: (measure, by) => {
      asked = { measure, by };
      history.replaceState(history.state, '', writeAddress(asked));
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What is asked for now; draws anew when it changes. */
export function useAsked(store: AskedStore): Asked {
  const [asked, set] = useState(store.now);
  useEffect(() => {
    const follow = (): void => set(store.now());
    follow();
    return store.listen(follow);
  }, [store]);
  return asked;
}
