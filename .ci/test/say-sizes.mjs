import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../shared/main.mjs';
import { findFaults, LIMITS_FILE, readLimits, table, weigh } from '../size/check.mjs';
import { measureSite } from '../size/measure.mjs';

/**
 * Weighs the built site, prints the table, and holds every size against its limit.
 * @param {string} [dist] folder of the built site
 * @param {unknown} [limits] what limits.json holds
 * @returns {Promise<import('./count.mjs').Count>}
 */
export async function saySizes(
  dist = path.join(ROOT, 'dist'),
  limits = JSON.parse(readFileSync(path.join(ROOT, LIMITS_FILE), 'utf8')),
) {
  const known = readLimits(limits);
  const weights = weigh(await measureSite(dist), known);
  const faults = findFaults(weights, known);
  console.log(`\nBytes in brotli.\n\n${table(weights)}\n`);
  for (const fault of faults) console.error(fault);
  return { passed: Math.max(0, weights.length - faults.length), failed: faults.length };
}
