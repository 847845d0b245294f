import { href, INDEX_PATH } from '../contract/addresses.ts';
import type { Decoded } from '../dataset/decode.ts';
import type { DatasetIndex } from '../dataset/types.ts';
import { fetchBytes } from './fetch-verified.ts';
import { canHash } from './hash.ts';
import { readIndex } from './read-edition.ts';
import { isSealed } from './sealed.ts';

/**
 * The list of all areas, from wherever it can be had: the database, then the network or the worker.
 * @returns undefined where neither has it: which areas there are is then not known, which is not the same as none; never throws
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
    // No connection, no such file, or no script.
    return undefined;
  }
}

/**
 * Takes the text that was answered for the list of areas for one, or not: a sign-in page, a list cut short or altered, or one
 * for a later app is none. Without HTTPS, where no hash can be computed, its shape has to do.
 * @throws where the script that decodes it cannot be had
 */
export async function decodeSealedIndex(text: string): Promise<Decoded<DatasetIndex>> {
  const { decodeIndex } = await import('../dataset/decode.ts');
  const decoded = decodeIndex(text);
  return !decoded.ok || !canHash() || (await isSealed(text, INDEX_PATH))
    ? decoded
    : { ok: false, why: 'invalid', where: 'its seal is broken' };
}
