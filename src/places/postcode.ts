const DISTRICT = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const INWARD = /^(\d[A-Z]{0,2})?$/;
const LONGEST = 7;

/** A postcode as far as it was typed. */
export interface TypedPostcode {
  /** The district: `ZZ9` of `zz9 9zz`. */
  readonly district: string;
  readonly isKnown: boolean;
}

const fits = (district: string, inward: string): boolean => DISTRICT.test(district) && INWARD.test(inward);

/** Every way to read the text as a district and what follows it, the likeliest first. */
function readings(words: readonly string[]): string[] {
  const [first = '', second = ''] = words;
  if (words.length === 2 && fits(first, second)) return [first];
  const joined = words.join('');
  const cut = (inward: number): string[] => {
    const district = joined.slice(0, joined.length - inward);
    return fits(district, joined.slice(district.length)) ? [district] : [];
  };
  const whole = /\d[A-Z]{2}$/.test(joined) ? cut(3) : [];
  return whole.length > 0 ? whole : [0, 1, 2].flatMap(cut);
}

/**
 * Reads a postcode, whole or begun, with or without its space, in either case.
 * @param text what was typed
 * @param isKnown whether a district exists; it decides between readings, as `ME141` can only be ME14 and a 1
 * @returns null where the text does not look like a postcode
 */
export function readPostcode(text: string, isKnown: (district: string) => boolean): TypedPostcode | null {
  const words = text.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
  if (words.join('').length > LONGEST) return null;
  const found = readings(words);
  const known = found.find(isKnown);
  const district = known ?? found[0];
  return district === undefined ? null : { district, isKnown: known !== undefined };
}
