import { forceGroups, forcesOf, placeGroups } from './name-groups.ts';
import { hitsOf, titleOf, type Hit } from './hits.ts';
import type { SearchIndex } from './search-index.ts';
import { marksOf } from './title-marks.ts';
import { normalise } from './normalise.ts';
import { districtsOf } from './outcodes.ts';
import { partNote } from './postcode-results.ts';
import { begunPostcodes, searchPostcode } from './postcode-search.ts';
import { FIT } from './fit.ts';
import type { Search, SearchAnswer, SearchResult } from './search-answer.ts';
import { uncoveredPlace } from './uncovered.ts';

const OF_WHAT = '(?:city and county|city|county|district|(?:(?:royal|london|metropolitan) )?borough)';
const LEAD = new RegExp(`^(?:the )?(?:${OF_WHAT} of )?`);
const TAIL = new RegExp(
  ` (?:police(?: force)?|constabulary|${OF_WHAT} of|(?:${OF_WHAT} )?council|county borough|city|part)$`,
);

/**
 * Leaves out what officials put around a name: "bolton police", "city of york", "leeds city council".
 * @param typed normalised text
 */
const withoutOfficialWords = (typed: string): string => typed.replace(LEAD, '').replace(TAIL, '');

/** Longer than any name here; what is typed beyond it is not read. */
const LONGEST = 80;
const USUAL_LIMIT = 8;
const TWO_LETTERS = /^ *[a-z]{2} *$/i;

function resultOf(hit: Hit, typed: string): SearchResult {
  const { kind, force } = hit.group;
  const title = titleOf(hit);
  return {
    kind: kind === 'force' ? 'force' : 'place',
    title,
    force,
    marks: marksOf(title, typed),
    ...(kind === 'part' ? { note: partNote('Part', title, force) } : {}),
  };
}

/**
 * Whether the first hit is meant beyond doubt: it is exactly what was typed, no other force has a place of that name,
 * and it is not a village whose name a bigger place goes on from ("Stoke" and Stoke-on-Trent).
 */
function isSure(hits: readonly Hit[], typed: string): boolean {
  const [first] = hits;
  if (first?.fit !== FIT.exact || first.group.kind === 'part') return false;
  return !hits.some(({ group: { force, kind }, key, fit }) => {
    if (force === first.group.force) return false;
    const goesOn = first.group.kind === 'town' && kind !== 'town' && key.startsWith(`${typed} `);
    return fit === FIT.exact || goesOn;
  });
}

/** Makes the search over an index. Done once, in a few milliseconds. */
export function createSearch(index: SearchIndex): Search {
  const forces = forcesOf(index);
  const groups = [...forceGroups(index.forces, forces), ...placeGroups(index, forces)];
  const districts = districtsOf(index, forces);

  const searchName = (
    typed: string,
    letters: string,
    limit: number,
  ): SearchAnswer & { readonly isExact: boolean } => {
    const place = uncoveredPlace(typed, letters);
    // Someone who names a place outside these figures made no slip: "Jersey" does not mean Merseyside.
    const hits = hitsOf(typed, groups, limit).filter(({ fit }) => place === null || fit < FIT.slip);
    const exact = hits.filter(({ fit }) => fit === FIT.exact);
    const room = Math.max(limit, exact.length);
    const found = hits.slice(0, room).map((hit) => resultOf(hit, typed));
    const postcodes = letters === '' ? [] : begunPostcodes(letters, districts);
    const results = [...found.slice(0, exact.length), ...postcodes, ...found.slice(exact.length)].slice(
      0,
      room,
    );
    return {
      results,
      sure: isSure(hits, typed) ? (results[0] ?? null) : null,
      notice: place === null ? null : { kind: 'not-covered', place },
      isExact: exact.length > 0,
    };
  };

  return (query, limit = USUAL_LIMIT) => {
    const text = query.slice(0, LONGEST);
    const typed = normalise(text);
    if (typed === '') return { results: [], sure: null, notice: null };
    const postcode = searchPostcode(text, districts);
    if (postcode !== null) return postcode;
    const answer = searchName(typed, TWO_LETTERS.test(text) ? text.trim().toUpperCase() : '', limit);
    const plain = withoutOfficialWords(typed);
    if (answer.isExact || plain === typed || plain === '') return answer;
    const plainAnswer = searchName(plain, '', limit);
    return plainAnswer.isExact || answer.results.length === 0 ? plainAnswer : answer;
  };
}
