import { readSeal, SEAL_LENGTH } from '../contract/seal.ts';
import { sha256Hex } from './hash.ts';

/** Whether a seal is that of a text. @throws where hashes cannot be computed */
export const isSealOf = async (seal: string | undefined, text: string): Promise<boolean> =>
  (await sha256Hex(new TextEncoder().encode(text))).slice(0, SEAL_LENGTH) === seal;

/**
 * Whether a text is what was published at its address, byte for byte.
 * @param path below the base of the site: `area/kent/`
 * @throws where hashes cannot be computed
 */
export async function isSealed(text: string, path: string): Promise<boolean> {
  const sealed = readSeal(text, path);
  return sealed !== undefined && isSealOf(sealed.seal, sealed.covered);
}
