/**
 * The path the site is served under, from the environment, with both slashes: `/` or `/local-figures/`.
 * @param {string} [asked] with or without the slashes
 */
export function basePath(asked = process.env['BASE_PATH'] ?? '/') {
  const name = asked.replace(/^\/+|\/+$/g, '');
  return name === '' ? '/' : `/${name}/`;
}
