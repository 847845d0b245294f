import * as v from 'valibot';

const bytes = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What limits.json must be. */
const limitsFile = v.strictObject({
  /** Why the limits are what they are. */
  why: v.pipe(v.string(), v.nonEmpty()),
  /** By kind of page; of all pages of a kind, the largest has to keep within it. */
  pages: v.record(v.string(), v.strictObject({ page: bytes, beforeUsable: bytes })),
  kept: v.strictObject({ core: bytes, areas: bytes }),
});

/**
 * The most that a page, what it loads before it is usable, and what is kept offline may weigh, in bytes of brotli.
 * @typedef {v.InferOutput<typeof limitsFile>} Limits
 */

/** @param {unknown} json @returns {Limits} @throws where it is anything else */
export const readLimits = (json) => v.parse(limitsFile, json);

/** The file to be changed where a limit is, for messages. */
export const LIMITS_FILE = '.ci/size/limits.json';

/**
 * One thing that was weighed.
 * @typedef {{ kind: string, what: 'page' | 'beforeUsable' | 'kept', name: string, bytes: number, limit: number | null }} Weight
 */

const WORDS = { page: 'the page alone', beforeUsable: 'before it is usable', kept: 'kept for offline use' };
const NUMBER = new Intl.NumberFormat('en-GB');

/**
 * The largest page of each kind, and what is kept, each with its limit.
 * @param {import('./measure.mjs').SiteSizes} sizes
 * @param {Limits} limits
 * @returns {Weight[]} a limit is null where there is none
 */
export function weigh({ pages, kept }, limits) {
  const kinds = [...new Set(pages.map(({ kind }) => kind))].toSorted();
  const ofPages = kinds.flatMap((kind) =>
    /** @type {const} */ (['page', 'beforeUsable']).flatMap((what) => {
      const [largest] = pages.filter((page) => page.kind === kind).toSorted((a, b) => b[what] - a[what]);
      const limit = limits.pages[kind]?.[what] ?? null;
      return largest ? [{ kind, what, name: `/${largest.path}`, bytes: largest[what], limit }] : [];
    }),
  );
  const ofKept = /** @type {const} */ (['core', 'areas']).map((kind) => ({
    kind,
    what: /** @type {const} */ ('kept'),
    name: kind === 'core' ? 'all that the service worker keeps at once' : 'the pages of all areas',
    bytes: kept[kind],
    limit: limits.kept[kind],
  }));
  return [...ofPages, ...ofKept];
}

/**
 * What does not keep its limit, in a sentence each: what is too large, what has no limit, and limits of nothing.
 * @param {readonly Weight[]} weights
 * @param {Limits} limits
 * @returns {string[]}
 */
export function findFaults(weights, limits) {
  const wrong = weights.flatMap(({ kind, what, name, bytes: found, limit }) => {
    if (limit === null)
      return [`${kind}: ${name} has no limit for ${WORDS[what]}. Add one to ${LIMITS_FILE}.`];
    if (found <= limit) return [];
    const [size, over, most] = [found, found - limit, limit].map((number) => NUMBER.format(number));
    return [
      `${kind}: ${name} weighs ${size} bytes (${WORDS[what]}), ${over} above its limit of ${most} in ${LIMITS_FILE}.`,
    ];
  });
  const stale = Object.keys(limits.pages).filter((kind) => !weights.some((weight) => weight.kind === kind));
  return [
    ...wrong,
    ...stale.map((kind) => `${kind}: no such page was built. Take its limits out of ${LIMITS_FILE}.`),
  ];
}

/**
 * All that was weighed, for people.
 * @param {readonly Weight[]} weights
 */
export function table(weights) {
  /** @param {Weight | undefined} weight */
  const cells = (weight) => [
    weight ? NUMBER.format(weight.bytes) : '',
    weight?.limit ? NUMBER.format(weight.limit) : 'none',
  ];
  const pages = weights
    .filter(({ what }) => what === 'beforeUsable')
    .map((weight) => [
      weight.kind,
      ...cells(weight),
      ...cells(weights.find(({ kind, what }) => kind === weight.kind && what === 'page')),
      weight.name,
    ]);
  const kept = weights
    .filter(({ what }) => what === 'kept')
    .map((weight) => [weight.kind, ...cells(weight), '', '', weight.name]);
  const rows = [
    ['page kind', 'before usable', 'limit', 'page alone', 'limit', 'largest'],
    ...pages,
    ['kept offline', 'bytes', 'limit', '', '', ''],
    ...kept,
  ];
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))),
    )
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}
