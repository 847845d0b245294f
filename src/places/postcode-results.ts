import type { District } from './outcodes.ts';
import type { FoundForce, SearchResult } from './search-answer.ts';

/**
 * Says that a force has only part of what was found.
 * @param share `Most` or `Part`
 * @param of what it has a part of: "B32"
 */
export const partNote = (share: 'Most' | 'Part', of: string, force: FoundForce): string =>
  `${share} of ${of} is in ${force.areaWords}`;

/**
 * One result for each force of a postcode district, the main one first.
 * @param name the district: "ME14"
 */
export const districtResults = (name: string, { certainty, forces }: District): SearchResult[] =>
  forces.map((force, i) => ({
    kind: 'postcode',
    title: name,
    force,
    marks: [[0, name.length]],
    ...(certainty === 'yes'
      ? {}
      : { note: partNote(certainty === 'mostly' && i === 0 ? 'Most' : 'Part', name, force) }),
  }));

/**
 * One result for each force of all districts that begin alike, the one with most of them first.
 * @param begun how they begin: "ME", "SW1"
 */
export const begunResults = (begun: string, { certainty, forces }: District): SearchResult[] =>
  forces.map((force) => ({
    kind: 'postcode',
    title: `${begun} postcodes`,
    force,
    marks: [[0, begun.length]],
    ...(certainty === 'yes' ? {} : { note: `Some ${begun} postcodes are in ${force.areaWords}` }),
  }));
