import type { Measure } from '../../dataset/types.ts';
import { offered, type AreaChoice, type Catalogue, type MeasureOption } from './catalogue.ts';

/** More areas than this do not fit beside each other, on the screen or in the mind. */
export const MOST_AREAS = 4;

/** What is shown: counts, or rates by the number of children. */
export type ValueKind = 'count' | 'rate';

/** What the page is asked for. */
export interface Comparison {
  /** At most four, in alphabetical order. */
  readonly areas: readonly AreaChoice[];
  readonly measure: MeasureOption;
  readonly valueKind: ValueKind;
}

/** What an address asks for, and in plain sentences what of it could not be done. */
export interface ReadComparison extends Comparison {
  readonly problems: readonly string[];
}

function readAreas(search: URLSearchParams, { areas }: Catalogue): [AreaChoice[], string[]] {
  const named = search
    .getAll('areas')
    .flatMap((list) => list.split(','))
    .map((id) => id.trim().toLowerCase())
    .filter((id) => id !== '');
  const ids = [...new Set(named)].filter((id) => areas.some((area) => area.id === id));
  const kept = new Set(ids.slice(0, MOST_AREAS));
  const problems = [];
  if (named.some((id) => !ids.includes(id)))
    problems.push('This address names an area that is not in our list. It is left out.');
  if (ids.length > MOST_AREAS)
    problems.push('This address names more than four areas. The first four are shown.');
  return [areas.filter((area) => kept.has(area.id)), problems];
}

function readMeasure(search: URLSearchParams, catalogue: Catalogue): [MeasureOption, string[]] {
  const choice = offered(catalogue);
  const [first] = choice;
  if (!first) throw new Error('measures.csv: no measure has compare_between_forces=with-care.');
  const id = search.get('measure')?.trim().toLowerCase() ?? '';
  const requested = catalogue.measures.find((m) => m.id === id);
  const instead = `“${first.plainName}” is shown.`;
  if (requested?.compare === 'with-care') return [requested, []];
  if (requested)
    return [
      first,
      [`“${requested.plainName}” cannot be compared between areas. ${requested.caveat} ${instead}`],
    ];
  return [first, id === '' ? [] : [`This address asks for something that we do not have. ${instead}`]];
}

/** Reads `?areas=kent,essex&measure=prc-88a&show=rate`. Whatever stands there, something sensible comes out. */
export function readAddress(search: string, catalogue: Catalogue): ReadComparison {
  const query = new URLSearchParams(search);
  const [areas, areaProblems] = readAreas(query, catalogue);
  const [measure, measureProblems] = readMeasure(query, catalogue);
  const problems = [...areaProblems, ...measureProblems];
  const wantsRate = query.get('show') === 'rate';
  if (wantsRate && !measure.ratePerChild) problems.push(`No rates are given for “${measure.plainName}”.`);
  return { areas, measure, valueKind: wantsRate && measure.ratePerChild ? 'rate' : 'count', problems };
}

/** The address that asks for it, as people can read it: `?areas=essex,kent&measure=prc-88a`. */
export function writeAddress({ areas, measure, valueKind }: Comparison): string {
  const ids = areas.map((area) => area.id).join(',');
  return `?${ids === '' ? '' : `areas=${ids}&`}measure=${measure.id}${valueKind === 'rate' ? '&show=rate' : ''}`;
}

/** The page with one area chosen, below the base. The measure is kept where it may be compared. */
export const compareWith = (area: string, { id, compare }: Pick<Measure, 'id' | 'compare'>): string =>
  `compare/?areas=${area}${compare === 'with-care' ? `&measure=${id}` : ''}`;
