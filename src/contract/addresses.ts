/*
 * Where pages and files of the site stand. A path is what comes after the base the site is served under, without a
 * leading slash: `area/kent/`, `api/v1/index.json`; the home page is the empty path.
 */

/** The address of a path of this site, wherever it is served: at the root of a domain or below a folder. */
export const href = (path: string): string => import.meta.env.BASE_URL + path;

/** Where everything that is published for programs stands. */
export const API_PATH = 'api/v1/';

/** The list of areas, with the hash of the file of each. */
export const INDEX_PATH = `${API_PATH}index.json`;

/** The page of an area. */
export const areaPath = (id: string): string => `area/${id}/`;

/** The page that draws any area from what the device has stored. */
export const AREA_SHELL_PATH = 'area/';

/** An area's file at the address that stays from edition to edition. */
export const areaFilePath = (id: string, type: 'json' | 'csv'): string => `${API_PATH}areas/${id}.${type}`;

/** The area and the type in a path of {@link areaFilePath}; undefined for every other path. */
export function parseAreaFilePath(
  path: string,
): { readonly id: string; readonly type: 'json' | 'csv' } | undefined {
  const [, id, type] = /^api\/v1\/areas\/([a-z0-9-]+)\.(json|csv)$/.exec(path) ?? [];
  return id === undefined ? undefined : { id, type: type === 'csv' ? 'csv' : 'json' };
}

/** The id in an address that ends with `/area/<id>/`; undefined at `/area/` itself and everywhere else. */
export const areaInAddress = (pathname: string): string | undefined =>
  /\/area\/([a-z0-9-]+)\/?$/.exec(pathname)?.[1];

/** The path at which a file is asked for: `help/` for `help/index.html`, `404.html` for itself. */
export const pathOfFile = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** The file behind a path: `help/index.html` for `help/`, `index.html` for the empty path, `404.html` for itself. */
export const fileOfPath = (path: string): string =>
  path === '' || path.endsWith('/') ? `${path}index.html` : path;

/**
 * The path of a page as somebody navigates to it, in the one form under which it is kept: `help` and `help/index.html` become
 * `help/`.
 * @param pathname of a navigation, starting with `base`
 */
export function pathOfNavigation(pathname: string, base: string): string {
  const path = pathOfFile(pathname.slice(base.length));
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === '' || last.includes('.') ? path : `${path}/`;
}
