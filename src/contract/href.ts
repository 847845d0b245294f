/**
 * The address of a page or file of this site, wherever it is served (root or sub-path).
 * @param path without a leading slash: `area/kent/`, `api/v1/index.json`; empty for the first page
 */
export const href = (path: string): string => import.meta.env.BASE_URL + path;
