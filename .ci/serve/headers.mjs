/*
 * Our own, since what hosts publish for this form only reads it, and brings a parser of their other settings along: which
 * block fits an address, and what two blocks come to, is the smaller and the more important half.
 */

/**
 * A block of a `_headers` file: which addresses, and the headers they get.
 * @typedef {{ pattern: RegExp, headers: [name: string, value: string][] }} HeaderRule
 */

/**
 * `*` stands for anything, `:name` for anything within one folder, all else for itself.
 * @param {string} path
 */
function toPattern(path) {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

/**
 * Reads the `_headers` syntax of Netlify and Cloudflare Pages: an address in its own line, its headers indented
 * below it, `#` for comments.
 * @param {string} text
 * @returns {HeaderRule[]} in the order of the file
 * @throws {Error} naming the line that is neither
 */
export function parseHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line) && content.startsWith('/')) {
      rules.push({ pattern: toPattern(content), headers: [] });
      continue;
    }
    const header = /^([\w-]+):\s*(.+)$/.exec(content);
    const rule = rules.at(-1);
    if (!header?.[1] || !header[2] || !rule) {
      throw new Error(`_headers, line ${index + 1}: "${content}" is neither an address nor a header of one`);
    }
    rule.headers.push([header[1], header[2]]);
  }
  return rules;
}

/**
 * The headers of an address. Every block that fits counts; where two set the same header the values are joined
 * with a comma, as both hosts do.
 * @param {readonly HeaderRule[]} rules
 * @param {string} address path below the root of the site, with its first slash
 * @returns {Map<string, string>} names in lower case
 */
export function headersFor(rules, address) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const { pattern, headers } of rules) {
    if (!pattern.test(address)) continue;
    for (const [name, value] of headers) {
      const before = found.get(name.toLowerCase());
      found.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}
