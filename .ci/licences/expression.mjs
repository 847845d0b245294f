/**
 * Whether what a licence expression asks for is granted: of alternatives one, of what is joined all.
 * @param {string} expression as in https://spdx.org/licenses/: `MIT`, `(MIT OR CC0-1.0)`, `MIT AND Zlib`
 * @param {readonly string[]} granted ids of licences
 */
export const isGranted = (expression, granted) =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => granted.includes(id)));
