import { useEffect, useState } from 'preact/hooks';
import { createStore, type Store } from '../../contract/store.ts';
import { afterPaint } from '../../shell/scheduling.ts';
import { readAddress, writeAddress, type Asked, type By } from './view-address.ts';

/** What the address asks for, shared by the parts of a page that show it. */
export interface AskedStore extends Pick<Store<Asked>, 'get' | 'listen'> {
  readonly choose: (measure: string, by: By) => void;
}

/** The choice is kept in the address: it can be shared, and going back leaves the page. */
export function askedStore(search: string): AskedStore {
  const store = createStore(readAddress(search));
  return {
    get: store.get,
    listen: store.listen,
    choose(measure, by) {
      const asked = { measure, by };
      history.replaceState(history.state, '', writeAddress(asked));
      store.set(asked);
    },
  };
}

/**
 * What is asked for now; draws anew when it changes.
 * @param later follows only when what is seen first has been painted: the answer to a tap must not wait for a long table
 */
export function useAsked(store: AskedStore, later: boolean): Asked {
  const [asked, set] = useState(store.get);
  useEffect(() => {
    const follow = (): void => set(store.get());
    follow();
    return store.listen(() => (later ? void afterPaint().then(follow) : follow()));
  }, [store, later]);
  return asked;
}
