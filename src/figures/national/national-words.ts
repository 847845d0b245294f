import type { NationalFigure } from './national.ts';
import { cellWords } from '../cell-words.ts';

/** What a national figure covers: how many forces, or that this is not known (figures rule 10). */
export function coverWords(national: NationalFigure): string {
  const { total, forces } = national;
  if (total.summed && forces !== null) return `All ${forces} forces added up.`;
  return forces === null
    ? 'As published. How many forces answered is not known to us.'
    : `As published. ${forces} forces answered.`;
}

/** A national figure in a sentence. */
export const nationalWords = (national: NationalFigure): string =>
  `${national.total.name}: ${cellWords(national.cell)}. ${coverWords(national)}`;
