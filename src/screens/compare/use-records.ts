import { useEffect, useRef, useState } from 'preact/hooks';
import type { AreaRecord } from '../../dataset/types.ts';

/** Loads the figures of an area; undefined where they cannot be loaded. */
export type LoadArea = (id: string) => Promise<AreaRecord | undefined>;

type Records = Readonly<Record<string, AreaRecord | 'failed'>>;

/**
 * The figures of some areas, each loaded once and kept while the page is open. An area that is neither there nor
 * `failed` is on its way.
 */
export function useRecords(ids: readonly string[], load: LoadArea) {
  const [records, setRecords] = useState<Records>({});
  const requested = useRef(new Set<string>());
  const request = (id: string): void => {
    if (requested.current.has(id)) return;
    requested.current.add(id);
    const set = (record: AreaRecord | 'failed'): void => setRecords((all) => ({ ...all, [id]: record }));
    load(id).then(
      (record) => set(record ?? 'failed'),
      () => set('failed'),
    );
  };
  useEffect(() => ids.forEach(request));
  const retry = (id: string): void => {
    requested.current.delete(id);
    setRecords((all) => Object.fromEntries(Object.entries(all).filter(([other]) => other !== id)));
  };
  return { records, retry };
}
