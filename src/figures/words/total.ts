import type { NationalFigure } from '../totals.ts';
import { cellWords } from './counted.ts';

/** What a national figure covers: how many forces, or that the release does not say (figures rule 10). */
export function coverWords(national: NationalFigure): string {
  const { total, forces } = national;
  if (total.summed && forces !== null) return `All ${forces} forces added up.`;
  return forces === null
    ? 'As published. The release does not say how many forces answered.'
    : `As published. ${forces} forces answered.`;
}

/** A national figure in a sentence. */
export const nationalWords = (national: NationalFigure): string =>
  `${national.total.name}: ${cellWords(national.cell)}. ${coverWords(national)}`;
