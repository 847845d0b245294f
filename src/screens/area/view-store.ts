import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from '../../shell/scheduling.ts';
import { readAddress, writeAddress, type Asked, type By } from './view-address.ts';

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

/**
 * What is asked for now; draws anew when it changes.
 * @param later follows only when what is seen first has been painted: the answer to a tap must not wait for a long table
 */
export function useAsked(store: AskedStore, later: boolean): Asked {
  const [asked, set] = useState(store.now);
  useEffect(() => {
    const follow = (): void => set(store.now());
    follow();
    return store.listen(() => (later ? void afterPaint().then(follow) : follow()));
  }, [store, later]);
  return asked;
}
