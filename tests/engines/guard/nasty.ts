/** What somebody may put into an address, as it stands there: to break in, to break it, or by mistake. */
export const NASTY: readonly string[] = [
  '%3Cscript%20id%3Dinjected%3Einjected%3D1%3C%2Fscript%3E',
  '%22%3E%3Cimg%20id%3Dinjected%20src%3Dx%20onerror%3D%22injected%3D1%22%3E',
  "';injected=1;//",
  '%22%20onmouseover%3D%22injected%3D1%22%20id%3D%22injected',
  '%3C%2Fscript%3E%3Csvg%20id%3Dinjected%20onload%3Dinjected%3D1%3E',
  'javascript:injected=1',
  'data:text/html,%3Cscript%3Einjected%3D1%3C%2Fscript%3E',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '%F0%9F',
  '%',
  '%00',
  'x'.repeat(4000),
  '-1',
  '1e999',
  'NaN',
  'Infinity',
  '-0',
  '0x1F',
  '%EF%BC%93%EF%BC%96%EF%BC%91',
  '%E2%80%AEtnek',
  'kent%0D%0Aset-cookie%3A%20a%3D1',
  '..%2F..%2Fetc%2Fpasswd',
  ',,,,',
  '%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9',
];

/** For each value an address in which every parameter holds one; each value comes to each parameter in its turn. */
export const addressesOf = (page: string, names: readonly string[]): string[] =>
  NASTY.map((_, at) => {
    const pairs = names.map((name, step) => `${name}=${NASTY[(at + step * 7) % NASTY.length]}`);
    return `${page}?${pairs.join('&')}`;
  });
