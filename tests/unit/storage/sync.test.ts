import { describe, expect, it, vi } from 'vitest';
import { sealedJson } from '../../../src/site/build/seal.ts';
import { databaseName } from '../../../src/contract/storage-names.ts';
import { readArea, readIndex, readMeta } from '../../../src/storage/read-edition.ts';
import { listPins, setPin } from '../../../src/storage/pins.ts';
import { asked, freshDevice, serve, syncWith } from './device.ts';
import { addressOf, indexOf, listOf, publish, recordOf, type FakeSite } from './site.ts';

freshDevice();

const FIRST = [recordOf('essex', 10), recordOf('kent', 20)];
const CHANGED = [recordOf('essex', 10), recordOf('kent', 21)];

/** A newer edition in which only Kent changed, with one address answering otherwise. */
function newerWith(answer: (url: FakeSite) => [string, () => Response | Promise<Response>]): FakeSite {
  const site = publish(CHANGED, '2026-12-01');
  return site.set(...answer(site));
}

const countOf = async (id: string): Promise<number | undefined> =>
  (await readArea(id))?.series[0]?.observations[0]?.count;

describe('syncing', () => {
  it('keeps every area of an edition, its list and the day it was checked', async () => {
    expect(await syncWith(publish(FIRST))).toMatchObject({ kind: 'current', fetched: ['essex', 'kent'] });
    expect(await readArea('kent')).toEqual(FIRST[1]);
    expect(await readIndex()).toMatchObject(indexOf(FIRST));
    expect(await readMeta()).toEqual({ edition: indexOf(FIRST).edition, checked: '2026-11-21' });
  });

  it('fetches only the areas that changed', async () => {
    await syncWith(publish(FIRST));
    const site = publish(CHANGED, '2026-12-01');
    asked.length = 0;
    await syncWith(site, { today: '2026-12-02' });
    expect(asked).toEqual(['/api/v1/index.json', addressOf(site, 'kent')]);
    expect(await countOf('kent')).toBe(21);
    expect((await readMeta())?.checked).toBe('2026-12-02');
  });

  it('fetches no area of an edition it has, and notes that it checked', async () => {
    await syncWith(publish(FIRST));
    asked.length = 0;
    await syncWith(publish(FIRST), { today: '2026-11-25' });
    expect(asked).toEqual(['/api/v1/index.json']);
    expect((await readMeta())?.checked).toBe('2026-11-25');
  });

  it('removes an area that is no longer published', async () => {
    await syncWith(publish(FIRST));
    await syncWith(publish([CHANGED[1]!], '2026-12-01'));
    expect(await readArea('essex')).toBeUndefined();
  });

  it('leaves pins alone when the edition changes', async () => {
    await setPin('kent', true);
    await syncWith(publish(FIRST));
    await syncWith(publish(CHANGED, '2026-12-01'));
    expect(await listPins()).toEqual(['kent']);
  });

  it('tells how many areas are there, unchanged ones from the start', async () => {
    await syncWith(publish(FIRST));
    const told: string[] = [];
    await syncWith(publish(CHANGED, '2026-12-01'), {
      onProgress: (saved, total) => told.push(`${saved}/${total}`),
    });
    expect(told).toEqual(['1/2', '2/2']);
  });

  it.each([
    ['is damaged', () => new Response('{')],
    ['is the error page that once stood there', () => new Response('', { status: 404 })],
  ])('fetches a file anew when the kept copy %s', async (_what, bad) => {
    const site = publish(FIRST);
    const kent = addressOf(site, 'kent');
    const good = site.get(kent)!;
    let tries = 0;
    site.set(kent, (how) => (tries++ === 0 ? bad() : good(how)));
    expect(await syncWith(site)).toMatchObject({ kind: 'current' });
  });
});

describe('the edition on the device stands when the newer one', () => {
  const text = JSON.stringify(CHANGED[1]);
  const kentAnswers = (answer: () => Response | Promise<Response>) => (): FakeSite =>
    newerWith((site) => [addressOf(site, 'kent'), answer]);
  const listAnswers = (answer: () => Response) => (): FakeSite => new Map([['/api/v1/index.json', answer]]);

  /** Kent's place in the list holds the right file of another area. */
  const mixedUp = (): FakeSite => {
    const index = indexOf([CHANGED[0]!, recordOf('sussex', 7)], '2026-12-01');
    const [essex, sussex] = index.areas;
    const kent = { ...sussex!, id: 'kent', file: sussex!.file.replace('sussex', 'kent') };
    return new Map([
      ['/api/v1/index.json', listOf({ ...index, areas: [essex, kent] })],
      [`/api/v1/${kent.file}`, () => new Response(JSON.stringify(recordOf('sussex', 7)))],
    ]);
  };

  const altered = (): Response =>
    new Response(sealedJson(indexOf(CHANGED, '2026-12-01'), 'api/v1/index.json').replace('12-01', '12-02'));

  const elsewhere = (): Response => {
    const index = indexOf(CHANGED, '2026-12-01');
    const areas = index.areas.map((area) => ({ ...area, file: '../../elsewhere.json' }));
    return listOf({ ...index, areas })();
  };

  it.each<[string, string, () => FakeSite]>([
    ['cannot be reached', 'offline', () => new Map()],
    ['has an area file that is cut short', 'bad-file', kentAnswers(() => new Response(text.slice(0, -20)))],
    [
      'has an area file with one digit changed',
      'bad-file',
      kentAnswers(() => new Response(text.replace('"count":21', '"count":22'))),
    ],
    [
      'has an area file that breaks off',
      'offline',
      kentAnswers(() => Promise.reject(new TypeError('reset'))),
    ],
    ['has an area file that is missing', 'bad-file', kentAnswers(() => new Response('', { status: 404 }))],
    [
      'is a sign-in page',
      'bad-file',
      listAnswers(() => new Response('<!doctype html><title>Sign in</title>')),
    ],
    [
      'is a list cut short',
      'bad-file',
      listAnswers(() => new Response(JSON.stringify(indexOf(CHANGED)).slice(0, 200))),
    ],
    ['is for a later app', 'newer-app-needed', listAnswers(() => Response.json({ schema: 2, other: true }))],
    ['is a list with one figure altered', 'bad-file', listAnswers(altered)],
    ['names a file outside its folder', 'bad-file', listAnswers(elsewhere)],
    ['has the right file of another area', 'bad-file', mixedUp],
    ['is older, from a cache on the way', 'older-edition', () => publish(CHANGED, '2026-11-01')],
  ])('%s', async (_what, why, site) => {
    await syncWith(publish(FIRST));
    const result = await syncWith(site(), { today: '2026-12-02' });
    expect(result).toEqual({ kind: 'kept', why, edition: indexOf(FIRST).edition });
    expect(await countOf('kent')).toBe(20);
    expect(await readMeta()).toEqual({ edition: indexOf(FIRST).edition, checked: '2026-11-21' });
  });
});

describe('an older edition', () => {
  it('takes over where the app itself was published with it: a figure was withdrawn', async () => {
    await syncWith(publish(FIRST));
    const result = await syncWith(publish(CHANGED, '2026-11-01', 'went-back'), { appEdition: 'went-back' });
    expect(result).toMatchObject({ kind: 'current', edition: { id: 'went-back' } });
    expect(await countOf('kent')).toBe(21);
  });

  it('of the same day takes over: a correction', async () => {
    await syncWith(publish(FIRST));
    await syncWith(publish(CHANGED, '2026-11-21', 'corrected'));
    expect(await countOf('kent')).toBe(21);
  });
});

describe('two tabs at once', () => {
  it('fetch the same files once where the browser has locks', async () => {
    let last: Promise<unknown> = Promise.resolve();
    const request = (_name: string, _options: LockOptions, work: () => Promise<unknown>): Promise<unknown> =>
      (last = last.then(work));
    vi.stubGlobal('navigator', { locks: { request } });
    const site = publish(FIRST);
    await Promise.all([syncWith(site), syncWith(site)]);
    expect(asked.filter((url) => url === addressOf(site, 'kent'))).toHaveLength(1);
  });

  it('end with a whole edition where it has none', async () => {
    vi.stubGlobal('navigator', {});
    const results = await Promise.all([syncWith(publish(FIRST)), syncWith(publish(FIRST))]);
    expect(results.map((result) => result.kind)).toEqual(['current', 'current']);
    expect(await countOf('kent')).toBe(20);
  });
});

describe('without what it needs', () => {
  it('does nothing where files cannot be verified', async () => {
    vi.stubGlobal('crypto', {});
    expect(await syncWith(publish(FIRST))).toEqual({ kind: 'kept', why: 'no-storage' });
    expect(asked).toEqual([]);
  });

  it('does nothing where storage is blocked', async () => {
    vi.stubGlobal('indexedDB', undefined);
    serve(publish(FIRST));
    expect(await syncWith(publish(FIRST))).toEqual({ kind: 'kept', why: 'no-storage' });
  });

  it('stops when told to, with what was there', async () => {
    await syncWith(publish(FIRST));
    const stop = new AbortController();
    const site = newerWith((all) => [
      addressOf(all, 'kent'),
      () => {
        stop.abort();
        throw stop.signal.reason;
      },
    ]);
    expect(await syncWith(site, { stop: stop.signal })).toMatchObject({ kind: 'kept' });
    expect(await countOf('kent')).toBe(20);
  });

  it('does not make the database anew where another tab cleared it meanwhile', async () => {
    await syncWith(publish(FIRST));
    const stop = new AbortController();
    const site = newerWith((all) => [
      addressOf(all, 'kent'),
      async () => {
        stop.abort();
        await new Promise((resolve) => {
          indexedDB.deleteDatabase(databaseName('/')).addEventListener('success', resolve);
        });
        throw stop.signal.reason;
      },
    ]);
    expect(await syncWith(site, { stop: stop.signal })).toMatchObject({ kind: 'kept' });
    expect(await indexedDB.databases()).toEqual([]);
    expect(await syncWith(site, { stop: stop.signal })).toMatchObject({ kind: 'kept' });
    expect(await indexedDB.databases()).toEqual([]);
  });
});
