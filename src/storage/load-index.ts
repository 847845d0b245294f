import { href, INDEX_PATH } from '../contract/addresses.ts';
import type { Decoded } from '../dataset/decode.ts';
import type { DatasetIndex } from '../dataset/types.ts';
import { fetchBytes } from './fetch-verified.ts';
import { canHash } from './hash.ts';
import { readIndex } from './read-edition.ts';
import { isSealed } from './sealed.ts';

/**
 * The list of all areas: from the database, or else from the network or the service worker.
 * @returns undefined where the list cannot be had: then it is not known which areas there are; never throws
 */
export async function loadIndex(): Promise<DatasetIndex | undefined> {
  const stored = await readIndex();
  if (stored) return stored;
  try {
    const decoded = await decodeSealedIndex(
      new TextDecoder().decode(await fetchBytes(href(INDEX_PATH), 'default')),
    );
    return decoded.ok ? decoded.value : undefined;
  } catch {
    // No connection, no such file, or the script that decodes did not come.
    return undefined;
  }
}

/**
 * Decodes the list of areas and checks its seal, which refuses a sign-in page in its place as well as a list that was cut short
 * or altered. Without HTTPS no hash can be computed, so that the list is only decoded.
 * @throws where the script that decodes cannot be loaded
 */
export async function decodeSealedIndex(text: string): Promise<Decoded<DatasetIndex>> {
  const { decodeIndex } = await import('../dataset/decode.ts');
  const decoded = decodeIndex(text);
  return !decoded.ok || !canHash() || (await isSealed(text, INDEX_PATH))
    ? decoded
    : { ok: false, why: 'invalid', where: 'its seal is broken' };
}
