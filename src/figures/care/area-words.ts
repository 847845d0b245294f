import type { AreaRecord, Force, Nation } from '../../dataset/types.ts';

/*
 * Why the figures of some areas differ from those of most others. What is said of one area stands together: on its own page
 * (`page`), where it cannot be compared (`compare`), beside its counts among other areas (`counts`).
 */

const SCOTLAND_COUNTS = 'Scotland has its own laws and its own way of counting.';
const SCOTLAND = {
  page: `${SCOTLAND_COUNTS} These figures come from Police Scotland and the NSPCC: do not compare them with other forces.`,
  compare: `${SCOTLAND_COUNTS} The recorded crime figures of the Home Office do not cover it, so it cannot be set beside other areas.`,
};

const NORTHERN_IRELAND = {
  page: 'The recorded crime figures of the Home Office cover England and Wales only. What you see here are counts that the police in Northern Ireland gave in answer to Freedom of Information requests.',
  compare:
    'The recorded crime figures of the Home Office do not cover Northern Ireland, so it cannot be set beside other areas.',
};

const TRANSPORT_POLICE = {
  page: 'British Transport Police works on the railways of England, Wales and Scotland. What it records is in no other force’s figures. Nobody lives in its area, so no rate by the number of children is given.',
  counts:
    'Railways of England, Wales and Scotland. What it records is in no other force’s figures, and nobody lives in its area: counts only.',
  rates: (name: string) =>
    `${name} works on the railways of England, Wales and Scotland. Nobody lives in its area, so it has counts and no rates.`,
};

/** Why an area's figures differ from those of most others; null where they do not. */
export function areaExplanation({ force, series }: AreaRecord): string | null {
  if (force.kind === 'special') return TRANSPORT_POLICE.page;
  if (force.nation === 'Scotland') return SCOTLAND.page;
  if (force.nation === 'Northern Ireland') return NORTHERN_IRELAND.page;
  return series.some((s) => s.measure.basis === 'foi')
    ? null
    : `We know of no figure from Freedom of Information answers by ${force.name}. What you see here is recorded crime, which every force in England and Wales reports.`;
}

const NOT_COVERED: Partial<Record<Nation, string>> = {
  Scotland: SCOTLAND.compare,
  'Northern Ireland': NORTHERN_IRELAND.compare,
};

/** Why nothing of an area may be compared. */
export const notCoveredWords = (area: { readonly name: string; readonly nation: Nation }): string =>
  NOT_COVERED[area.nation] ?? `No figure of ${area.name} may be set beside another area’s.`;

/** Why British Transport Police stands apart even as a count; empty for other forces. */
export const countsOnlyWords = ({ kind }: Pick<Force, 'kind'>): string =>
  kind === 'special' ? TRANSPORT_POLICE.counts : '';

/** Why British Transport Police has no rate in any year; null for other forces. */
export const noRatesOnRailways = ({ kind, shortName }: Pick<Force, 'kind' | 'shortName'>): string | null =>
  kind === 'special' ? TRANSPORT_POLICE.rates(shortName) : null;
