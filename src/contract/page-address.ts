/**
 * The address of a page below the base, in the one form it is kept under: `help` and `help/index.html` become `help/`.
 * @param pathname of a navigation, starting with `base`
 */
export function pagePath(pathname: string, base: string): string {
  const path = pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1');
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === '' || last.includes('.') ? path : `${path}/`;
}
