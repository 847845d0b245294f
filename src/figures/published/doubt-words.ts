import type { Doubt } from '../../dataset/types.ts';

const DOUBTS: Record<Doubt, string> = {
  'part-year': 'looks like part of a year only, and nobody has explained it',
  outlier: 'is far out of line with the years around it, and nobody has explained it',
  conflict: 'does not fit another published figure',
};

/** Why a standing value is to be read with care, to follow its name: `The figure for 2020/21 …`. */
export const doubtWords = (doubt: Doubt): string => DOUBTS[doubt];
