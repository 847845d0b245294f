import { judgeClaim } from './claim.ts';

/** What a printed percentage turns out to be. */
export type Compared = 'change' | 'ratio' | 'neither';

/**
 * Compares a printed percentage with the change between two counts and with their ratio. A fall may be printed with its
 * minus sign or, as headlines do ("down 17%"), without.
 * @param printed digits as readPercent gives them: `573`, `-17`, `44.8`
 * @returns null from zero, of which nothing is a percentage
 */
export function comparePrinted(from: number, to: number, printed: string): Compared | null {
  if (from === 0) return null;
  const judge = (text: string) => judgeClaim({ kind: 'change', from, to, printed: `${text}%` });
  const texts = to < from && !printed.startsWith('-') ? [`-${printed}`, printed] : [printed];
  const judgements = texts.map(judge);
  if (judgements.some(({ verdict }) => verdict === 'matches')) return 'change';
  return judgements.some((j) => 'slip' in j) ? 'ratio' : 'neither';
}
