/**
 * Where the site will stand on the web, from the environment variable SITE_URL: what search engines and previews need, since
 * they take full addresses only. A build does not know it by itself.
 * @param given `https://example.org/local-figures/`, the slash at its end left out or not; undefined or empty where not known
 * @param base the path that the site is built for, with a slash at both ends
 * @returns the address with a slash at its end, or null where it is not known
 * @throws where it is no web address, or where its path is not the one that the site is built for
 */
export function siteUrl(given: string | undefined, base: string): string | null {
  if (given === undefined || given.trim() === '') return null;
  const text = given.trim().replace(/\/*$/, '/');
  if (!URL.canParse(text)) throw new Error(wrong(given, 'is no web address'));
  const { protocol, search, hash, pathname, href, username } = new URL(text);
  if (!/^https?:$/.test(protocol)) throw new Error(wrong(given, 'does not begin with https://'));
  if (search !== '' || hash !== '' || username !== '')
    throw new Error(wrong(given, 'has more in it than host and path'));
  if (pathname !== base) {
    const way = `Build with BASE_PATH=${pathname}, or give the address that ends with ${base}.`;
    throw new Error(`${wrong(given, `has the path ${pathname}, but the site is built for ${base}`)} ${way}`);
  }
  return href;
}

const wrong = (given: string, why: string): string =>
  `SITE_URL=${given} ${why}. It should be like https://example.org/ or https://example.org/local-figures/.`;
