import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SearchIndex } from '../../places/search-index.ts';
import { createSearch } from '../../places/search.ts';
import type { Search } from '../../places/search-answer.ts';

interface SearchState {
  /** Null until the index is there. */
  readonly search: Search | null;
  readonly hasFailed: boolean;
  /** Asks for the index, unless it is there or on its way. After a failure it asks again. */
  readonly load: () => void;
}

/** The search, once its index has arrived. The index is fetched when the page is idle, or at the first `load`. */
export function useSearch(loadIndex: () => Promise<SearchIndex>): SearchState {
  const [search, setSearch] = useState<{ run: Search } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const requestedRef = useRef(false);

  const load = useCallback(() => {
    const fetchOnce = async (): Promise<void> => {
      try {
        setSearch({ run: createSearch(await loadIndex()) });
        setFailed(false);
      } catch {
        requestedRef.current = false;
        setFailed(true);
      }
    };
    if (requestedRef.current) return;
    requestedRef.current = true;
    void fetchOnce();
  }, [loadIndex]);

  useEffect(() => {
    // Safari has no idle callback; a moment after the first paint does as well.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(load, 500);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(load, { timeout: 5000 });
    return () => cancelIdleCallback(idle);
  }, [load]);

  return { search: search === null ? null : search.run, hasFailed, load };
}
