import { useEffect, useState } from 'preact/hooks';
import { createStore, type Store } from '../../contract/store.ts';
import { afterPaint } from '../../shell/scheduling.ts';
import { readAddress, writeAddress, type ViewRequest, type ViewMode } from './view-address.ts';

/** What the address asks for, shared by the parts of a page that show it. */
export interface ViewRequestStore extends Pick<Store<ViewRequest>, 'get' | 'listen'> {
  readonly choose: (measure: string, mode: ViewMode) => void;
}

/** The choice is kept in the address: it can be shared, and going back leaves the page. */
export function createViewRequestStore(search: string): ViewRequestStore {
  const store = createStore(readAddress(search));
  return {
    get: store.get,
    listen: store.listen,
    choose(measure, mode) {
      const request = { measure, mode };
      history.replaceState(history.state, '', writeAddress(request));
      store.set(request);
    },
  };
}

/**
 * What is asked for now; the component renders again when it changes.
 * @param later follows only when what is seen first has been painted: the answer to a tap must not wait for a long
 * table
 */
export function useViewRequest(store: ViewRequestStore, later: boolean): ViewRequest {
  const [request, set] = useState(store.get);
  useEffect(() => {
    const follow = (): void => set(store.get());
    follow();
    return store.listen(() => (later ? void afterPaint().then(follow) : follow()));
  }, [store, later]);
  return request;
}
