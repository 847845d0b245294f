import { vi } from 'vitest';

/** A Cache API that lives in memory: as much of it as the pages and the clearing use. */
export function fakeCaches(): Map<string, Map<string, Response>> {
  const stores = new Map<string, Map<string, Response>>();
  vi.stubGlobal('caches', {
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, store);
      return {
        keys: async () => [...store.keys()].map((path) => ({ url: `https://site.test${path}` })),
        put: async (path: string, response: Response) => void store.set(path, response),
      };
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  });
  return stores;
}
