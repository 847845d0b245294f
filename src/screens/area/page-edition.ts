import { readFact } from '../../contract/page-facts.ts';
import type { IsoDate } from '../../dataset/types.ts';

/** The day of the edition that the page stands for by now: a newer one may have come since it was built. */
export const pageEdition = (): IsoDate => readFact(document.documentElement, 'editionDate') ?? '';
