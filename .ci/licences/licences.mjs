import { isGranted } from './expression.mjs';

/**
 * A package of package-lock.json. `shipped`: its code may be in what visitors get.
 * @typedef {{ name: string, version: string, licence: string, shipped: boolean }} Package
 * @typedef {{ version?: string, license?: string, dependencies?: Record<string, string>, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/** What we may hand on with no more than its own text beside it. */
const TO_SHIP = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Zlib',
];

/** What a tool may have besides: it is run here, and nothing of it is handed on. */
const TO_USE = [...TO_SHIP, 'CC-BY-4.0', 'MPL-2.0'];

/** Packages that name no licence where npm looks for it; read in their own files. */
const READ = /** @type {Readonly<Record<string, string>>} */ ({ 'parse-cache-control': 'BSD-3-Clause' });

const UNKNOWN = 'unknown';
const FOLDER = 'node_modules/';

/**
 * Where a package finds another: in its own folder, else in those around it.
 * @param {Lock} lock
 * @param {string} from
 * @param {string} name
 */
function find({ packages }, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(FOLDER) - 1))) {
    const place = `${folder === '' ? '' : `${folder}/`}${FOLDER}${name}`;
    if (packages[place]) return place;
    if (folder === '') return undefined;
  }
}

/**
 * Places of the packages that the app is built from, and of those that they need in turn.
 * @param {Lock} lock
 */
function shippedPlaces(lock) {
  const places = new Set(['']);
  for (const place of places) {
    for (const name of Object.keys(lock.packages[place]?.dependencies ?? {})) {
      const found = find(lock, place, name);
      if (found !== undefined) places.add(found);
    }
  }
  return places;
}

/**
 * All packages, by name.
 * @param {Lock} lock
 * @returns {Package[]}
 */
export function readPackages(lock) {
  const shipped = shippedPlaces(lock);
  return Object.entries(lock.packages)
    .filter(([place]) => place !== '')
    .map(([place, { version = '', license }]) => {
      const name = place.slice(place.lastIndexOf(FOLDER) + FOLDER.length);
      return { name, version, licence: license ?? READ[name] ?? UNKNOWN, shipped: shipped.has(place) };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Every package that may not be used as it is, in a sentence each.
 * @param {readonly Package[]} packages
 */
export const refused = (packages) =>
  packages
    .filter(({ licence, shipped }) => !isGranted(licence, shipped ? TO_SHIP : TO_USE))
    .map(
      ({ name, version, licence, shipped }) =>
        `${name} ${version} has the licence "${licence}", which is not among those for ${
          shipped ? 'what we ship' : 'tools'
        }. Read it, then allow it in .ci/licences/licences.mjs or take another package.`,
    );

/**
 * The packages that are shipped one by one, then how many tools have which licence.
 * @param {readonly Package[]} packages
 */
export function describeLicences(packages) {
  const lines = packages
    .filter(({ shipped }) => shipped)
    .map(({ name, version, licence }) => `  ${licence.padEnd(14)} ${name} ${version}`);
  /** @type {Map<string, Set<string>>} */
  const tools = new Map();
  for (const { name, licence, shipped } of packages) {
    if (!shipped) tools.set(licence, (tools.get(licence) ?? new Set()).add(name));
  }
  const groups = [...tools].sort(([, a], [, b]) => b.size - a.size);
  return [
    'Shipped to visitors:',
    ...lines,
    'Tools, which stay here:',
    ...groups.map(([licence, names]) =>
      `  ${licence.padEnd(18)} ${names.size} ${names.size < 6 ? `(${[...names].join(', ')})` : ''}`.trimEnd(),
    ),
  ].join('\n');
}
