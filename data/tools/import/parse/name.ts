import { oneLine, withoutFootnotes } from './text.ts';

const INVERTED = /^(.+), ((?:city|county|borough|isle|vale) of)$/;

/**
 * A form of a name in which all spellings that publishers use for one place or force are equal: `London, City of` and `City of London 2`,
 * `Devon & Cornwall` and `Devon and Cornwall`, `Dyfed Powys` and `Dyfed-Powys`.
 */
export function nameKey(text: string): string {
  const plain = withoutFootnotes(text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll('&', ' and ')
    .replaceAll(/[-–]/g, ' ');
  return oneLine(oneLine(plain).replace(INVERTED, '$2 $1').replaceAll(/[,.']/g, ''));
}

/** The key of a force without the words that all forces have: `kent police` is `kent`. */
export const bareForceKey = (key: string): string =>
  key.replace(/ (?:police service|police force|police|constabulary)$/, '');
