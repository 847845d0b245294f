import { putSeal, readSeal, SEAL_LENGTH } from '../../contract/seal.ts';
import { sha256 } from '../dataset/index-file.ts';

/**
 * Puts the seal of a page or a list into it, in the place of one that it may have already.
 * @param path of its address below the base of the site: `area/kent/`
 * @throws where the text has no place for one
 */
export function seal(text: string, path: string): string {
  const sealed = readSeal(text, path);
  if (!sealed)
    throw new Error(`${path}: no place for a seal: data-seal="" in <html>, or {"seal":"", … in JSON`);
  return putSeal(text, sealOf(sealed.covered));
}

/** The seal of a text that stands for itself, wherever that is. */
export const sealOf = (text: string): string => sha256(text).slice(0, SEAL_LENGTH);

/** JSON under a seal. @param path as for `seal` */
export const sealedJson = (value: object, path: string): string =>
  seal(JSON.stringify({ seal: '', ...value }), path);
