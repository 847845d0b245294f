/** Places with a police of their own that none of the publishers counts, by postcode area and by name. */
const POSTCODES: Readonly<Record<string, string>> = { JE: 'Jersey', GY: 'Guernsey', IM: 'the Isle of Man' };
const NAMES: Readonly<Record<string, string>> = {
  jersey: 'Jersey',
  guernsey: 'Guernsey',
  'isle of man': 'the Isle of Man',
  alderney: 'Alderney',
  sark: 'Sark',
  'channel islands': 'the Channel Islands',
};

/**
 * @param key what was typed, normalised
 * @param letters the letters that a postcode would begin with, in upper case; empty where it does not look like one
 * @returns the place to name where it is outside these figures, else null
 */
export function uncoveredPlace(key: string, letters: string): string | null {
  const place = Object.hasOwn(POSTCODES, letters)
    ? POSTCODES[letters]
    : Object.hasOwn(NAMES, key)
      ? NAMES[key]
      : undefined;
  return place ?? null;
}
