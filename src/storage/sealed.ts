import { readSeal, SEAL_LENGTH } from '../contract/seal.ts';
import { sha256Hex } from './fetch-verified.ts';

/**
 * Whether a text is what was published at its address, byte for byte.
 * @param path below the base of the site: `area/kent/`
 */
export async function isSealed(text: string, path: string): Promise<boolean> {
  const sealed = readSeal(text, path);
  if (!sealed) return false;
  const hash = await sha256Hex(new TextEncoder().encode(sealed.covered));
  return hash.slice(0, SEAL_LENGTH) === sealed.seal;
}
