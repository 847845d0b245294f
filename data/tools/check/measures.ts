import { error, type Fault } from '../tables/fault.ts';
import type { MeasureRow } from '../tables/types.ts';
import type { Rule } from './rule.ts';

function faultsOf(row: MeasureRow, isStored: boolean): Fault[] {
  const at = (column: string) => ({ file: 'measures.csv', row: row.line, column });
  const { id, publisher, publisherShort, caveat = '', riseCaution, offenceCode } = row;
  const faults: Fault[] = [];
  if (publisher !== publisherShort && !publisher.startsWith(`${publisherShort},`)) {
    faults.push(
      error(
        at('publisher_short'),
        `"${publisherShort}" of "${publisher}"`,
        'the publisher, or what stands before its first comma',
      ),
    );
  }
  if (riseCaution !== undefined && !` ${caveat} `.includes(` ${riseCaution} `)) {
    faults.push(error(at('rise_caution'), `"${riseCaution}"`, 'a sentence of the caveat, word for word'));
  }
  if (offenceCode !== undefined && (row.basis !== 'recorded-crime' || row.sumOf.length > 0)) {
    const found = `${offenceCode} for ${id}`;
    faults.push(error(at('offence_code'), found, 'a measure of basis recorded-crime that is not a sum'));
  }
  if (offenceCode === undefined && isStored) {
    const found = `an empty cell, and ${id} in recorded-crime.csv`;
    faults.push(error(at('offence_code'), found, 'the code that its counts are published under'));
  }
  return faults;
}

/**
 * What measures.csv says of a measure in a column of its own agrees with the words beside it: the publisher in short begins the
 * publisher, and the caution beside a rise is in the caveat. Recorded crime is stored under an offence code, and nothing else is.
 */
export const measures: Rule = ({ measures: rows, recordedCrime }) => {
  const stored = new Set(recordedCrime.map(({ measure }) => measure));
  return rows.flatMap((row) => faultsOf(row, row.sumOf.length === 0 && stored.has(row.id)));
};
