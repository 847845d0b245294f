import type { IsoDate } from '../../../dataset/types.ts';
import type { By } from '../address.ts';

/** What a file that leaves the app holds. */
export interface FileContent {
  readonly area: string;
  readonly measure: string;
  readonly by: By;
  readonly edition: IsoDate;
}

const WAYS: Readonly<Record<By, readonly string[]>> = { year: [], quarter: ['quarters'], rate: ['rate'] };

/** A name that says what is in a file and of which edition: `local-figures_kent_prc-88a_edition-2026-11-21.csv`. */
export function fileName({ area, measure, by, edition }: FileContent, ending: 'csv' | 'svg' | 'png'): string {
  return `${['local-figures', area, measure, ...WAYS[by], `edition-${edition}`].join('_')}.${ending}`;
}
