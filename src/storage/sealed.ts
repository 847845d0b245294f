import { readSeal } from '../contract/seal.ts';
import { isSealOf } from './hash.ts';

/**
 * Whether a text is what was published at its address, byte for byte.
 * @param path below the base of the site: `area/kent/`
 * @throws where hashes cannot be computed
 */
export async function isSealed(text: string, path: string): Promise<boolean> {
  const sealed = readSeal(text, path);
  return sealed !== undefined && isSealOf(sealed.seal, sealed.covered);
}
