import type { AreaRecord } from '../../dataset/types.ts';

const SCOTLAND =
  'Scotland has its own laws and its own way of counting. These figures come from Police Scotland and the NSPCC: do not compare them with other forces.';
const NORTHERN_IRELAND =
  'The recorded crime figures of the Home Office cover England and Wales only. What you see here are counts that the police in Northern Ireland gave in answer to Freedom of Information requests.';
const TRANSPORT =
  'British Transport Police works on the railways of England, Wales and Scotland. What it records is in no other force’s figures. Nobody lives in its area, so no rate by the number of children is given.';

/** Why an area's figures differ from those of most others; null where they do not. */
export function explanation({ force, series }: AreaRecord): string | null {
  if (force.kind === 'special') return TRANSPORT;
  if (force.nation === 'Scotland') return SCOTLAND;
  if (force.nation === 'Northern Ireland') return NORTHERN_IRELAND;
  return series.some((s) => s.measure.basis === 'foi')
    ? null
    : `We know of no figure from Freedom of Information answers by ${force.name}. What you see here is recorded crime, which every force in England and Wales reports.`;
}
