/*
 * A published text that nothing else vouches for, a page or the list of areas, carries a seal: the hash of the text
 * itself and of its address. With it a reader can tell that no byte was lost or changed on the way, and that the right
 * file is at the address.
 */

/** Where a seal stands: in the root element of a page, or first of all in JSON. */
const PLACE = /^(\s*<!doctype html>\s*<html\b[^>]* data-seal="|\{"seal":")([0-9a-f]*)(?=")/i;

/** Hexadecimal digits of SHA-256 that a seal has: enough against accidents, which is what it is for. */
export const SEAL_LENGTH = 16;

/** A text's seal and what it is the hash of; `seal` is empty where it is still to be put in. */
export interface Sealed {
  readonly seal: string;
  readonly covered: string;
}

/**
 * @param path of the text's address below the base of the site: `area/kent/`
 * @returns undefined where the text has no place for a seal
 */
export function readSeal(text: string, path: string): Sealed | undefined {
  const [, before, seal] = PLACE.exec(text) ?? [];
  if (before === undefined || seal === undefined) return undefined;
  return { seal, covered: `${path}\n${before}${text.slice(before.length + seal.length)}` };
}

/** @param seal hexadecimal digits; they take the place of those that stand there */
export const putSeal = (text: string, seal: string): string =>
  text.replace(PLACE, (_, before: string) => before + seal);
