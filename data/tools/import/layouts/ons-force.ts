import type { ForceRow } from '../../tables/types.ts';
import { ImportProblem } from '../problem.ts';
import type { SheetRow } from '../source/sheet-row.ts';
import type { NameTally } from './name-tally.ts';

const FORCE_CODE = /^(?:E23|W15|S23|N24)\d{6}$/;
/** Codes of countries and regions. The code decides and not the name, since West Midlands is both a region and a force. */
const AREA_CODE = /^(?:K0|[EWNS]92|E12)\d+$/;

/** What a row of an ONS table by force is about; `conflict` where its code is of one force and its name of another. */
export type OnsArea =
  | { readonly kind: 'force'; readonly id: string }
  | { readonly kind: 'total' }
  | { readonly kind: 'other' }
  | { readonly kind: 'conflict'; readonly words: string };

/** Tells by code and name what a row is about. Where the code is empty, as for British Transport Police, the name decides. */
export function onsArea(code: string, name: string, forces: readonly ForceRow[], tally: NameTally): OnsArea {
  if (AREA_CODE.test(code)) return { kind: 'total' };
  const meaning = tally.look(name);
  const named = meaning.kind === 'force' ? meaning.id : undefined;
  if (!FORCE_CODE.test(code)) return named === undefined ? { kind: 'other' } : { kind: 'force', id: named };
  const coded = forces.find(({ onsCode }) => onsCode === code)?.id;
  if (coded !== undefined && named !== undefined && coded !== named) {
    return { kind: 'conflict', words: `the code ${code} of ${coded} beside the name "${name}"` };
  }
  const id = named ?? coded;
  return id === undefined ? { kind: 'other' } : { kind: 'force', id };
}

/** What to do about a force's row with the code of another. */
export const conflictProblem = (row: SheetRow, found: string): ImportProblem =>
  new ImportProblem(
    { sheet: row.sheet, row: row.row },
    found,
    'Find out from the publisher which of the two is meant.',
  );
