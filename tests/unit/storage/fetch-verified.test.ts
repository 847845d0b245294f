import { expect, it } from 'vitest';
import { fetchBytes, fetchVerified } from '../../../src/storage/fetch-verified.ts';
import { sha256Hex } from '../../../src/storage/hash.ts';
import { isSealed } from '../../../src/storage/sealed.ts';
import { asked, freshDevice, serve } from './device.ts';

freshDevice();

const URL = '/api/v1/areas/kent.json';
const TEXT = '{"count":20}';
const hash = (): Promise<string> => sha256Hex(new TextEncoder().encode(TEXT));
/** How the file was asked for, each time. */
const hows: RequestInit[] = [];
const answerWith = (...answers: readonly (() => Response)[]): void => {
  hows.length = 0;
  const site = new Map([
    [
      URL,
      (how: RequestInit): Response => {
        hows.push(how);
        const answer = answers[hows.length - 1];
        if (!answer) throw new TypeError('reset');
        return answer();
      },
    ],
  ]);
  serve(site);
};
const good = (): Response => new Response(TEXT);

it('takes any copy that the browser has, as the name of a file holds its hash', async () => {
  answerWith(good);
  expect(await fetchVerified(URL, await hash())).toBe(TEXT);
  expect(hows.map(({ cache }) => cache)).toEqual(['force-cache']);
});

it('asks past the browser’s copy where that is damaged, once', async () => {
  answerWith(() => new Response('{'), good);
  expect(await fetchVerified(URL, await hash())).toBe(TEXT);
  expect(hows.map(({ cache }) => cache)).toEqual(['force-cache', 'reload']);
});

it('does not ask again where nothing can be reached', async () => {
  answerWith();
  const failure = { name: 'FileError', why: 'offline', file: URL };
  await expect(fetchVerified(URL, await hash())).rejects.toMatchObject(failure);
  expect(asked).toEqual([URL]);
});

it('says of which file it speaks, and what is wrong with it', async () => {
  answerWith(
    () => new Response('', { status: 404 }),
    () => new Response('{'),
  );
  await expect(fetchBytes(URL, 'default')).rejects.toMatchObject({
    why: 'bad-file',
    message: `${URL}: answered 404`,
  });
  await expect(fetchBytes(URL, 'default')).resolves.toHaveProperty('byteLength', 1);
  answerWith(
    () => new Response('{'),
    () => new Response('{'),
  );
  await expect(fetchVerified(URL, 'abc')).rejects.toThrow(`${URL}: its SHA-256 is not abc`);
});

it('stops with everything else', async () => {
  answerWith(good);
  const stop = new AbortController();
  await fetchBytes(URL, 'default', stop.signal);
  expect(hows[0]?.signal?.aborted).toBe(false);
  stop.abort();
  expect(hows[0]?.signal?.aborted).toBe(true);
});

it('a text that has no place for a seal is not sealed', async () => {
  expect(await isSealed('<html><title>Sign in</title></html>', 'area/kent/')).toBe(false);
});
