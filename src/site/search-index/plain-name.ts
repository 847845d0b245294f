/*
 * Official names of councils, counties and towns are turned into those that people type. That is done here by rules, and not by a
 * column, because places.csv keeps thousands of names just as their publishers write them: so a new release can be compared with it.
 */

/** Little words that some publishers write with a capital. */
const LITTLE = / (And|Of|Upon|On|With|The)(?= )/g;
/** The City of London keeps its name: it is not London. */
const LEADING =
  /^(?:The |Sir |(?:(?:City and |Royal |Metropolitan )?(?:Borough|County)|City(?! of London)|District) of )/;
const TRAILING = /(?:, (?:City|County) of| (?:County Borough|county borough|Council|City|City Council))$/;
/** Two districts of Northern Ireland that GeoNames writes without their commas. */
const COMMAS: Readonly<Record<string, string>> = {
  'Newry Mourne and Down': 'Newry, Mourne and Down',
  'Armagh City Banbridge and Craigavon': 'Armagh City, Banbridge and Craigavon',
};

/** A council or county as people call it: "City and Borough of Leeds" is "Leeds", "Herefordshire, County of" is "Herefordshire". */
export const plainArea = (name: string): string => {
  const calm = (COMMAS[name] ?? name).replace(LITTLE, (word) => word.toLowerCase());
  return plainTown(calm.replace(LEADING, '').replace(TRAILING, ''));
};

/** A town as people write it: "Saint Ives" and "St. Ives" are "St Ives", "Londonderry County Borough" is "Londonderry". */
export const plainTown = (name: string): string =>
  name.replace(/\b(?:Saint|St\.) (?=[A-Z])/g, 'St ').replace(/ County Borough$/, '');
