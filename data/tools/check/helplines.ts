import { error, warning, type Fault } from '../tables/fault.ts';
import type { HelplineRow } from '../tables/types.ts';
import { newestEdition } from './newest-edition.ts';
import type { Rule } from './rule.ts';

const file = 'helplines.csv';

/**
 * The lengths that numbers in the United Kingdom have: 999, 101 or 111; 116 and three digits; 0800 1111;
 * else a 0 and nine or ten digits, of which 01, 02, 03 and 08 are not mobiles
 * (Ofcom, The National Telephone Numbering Plan).
 */
const PHONE = /^(?:999|101|111|116\d{3}|08001111|0[1238]\d{8,9})$/;

function ownFacts(row: HelplineRow): Fault[] {
  const at = (column: string) => ({ file, row: row.line, column });
  const faults: Fault[] = [];
  if (row.phone === undefined && row.sms === undefined && row.url === undefined) {
    faults.push(error(at('phone, sms, url'), `no way to reach ${row.name}`, 'a phone, an sms or a url'));
  }
  if (row.phone !== undefined && !PHONE.test(row.phone.replaceAll(' ', ''))) {
    faults.push(
      error(at('phone'), `"${row.phone}"`, 'a number as they are in the United Kingdom, with all its digits'),
    );
  }
  if (row.smsBody !== undefined && row.sms === undefined) {
    faults.push(error(at('sms_body'), `"${row.smsBody}"`, 'an sms number to send it to'));
  }
  if (row.needsConnection && row.url === undefined) {
    faults.push(error(at('needs_connection'), 'yes, and no url', 'a url, where a connection is needed'));
  }
  if (row.hoursInDoubt && row.hours === undefined) {
    faults.push(
      error(at('hours_in_doubt'), `yes, and no hours for ${row.name}`, 'no, where no hours are given'),
    );
  }
  return faults;
}

/** The first day that a day, month or year can mean: evidence that may be too old counts as too old. */
const earliest = (when: string): string => `${when}-01-01`.slice(0, 10);

function evidence(row: HelplineRow, edition: string): Fault[] {
  const place = { file, row: row.line, column: 'newest_evidence' };
  const { newestEvidence: newest, name } = row;
  const yearBefore = `${Number(edition.slice(0, 4)) - 1}${edition.slice(4)}`;
  const expected = `evidence from after ${yearBefore}, a year before the edition: check the service and set the date`;
  if (newest === undefined) return [warning(place, `none for ${name}`, expected)];
  if (earliest(newest) > edition)
    return [error(place, `${newest} for ${name}`, `a date before the edition of ${edition}`)];
  return earliest(newest) < yearBefore ? [warning(place, `${newest} for ${name}`, expected)] : [];
}

/**
 * Every service can be reached, its number is a number, and only hours that are given are in doubt. What is known of it is not
 * over a year old (a warning).
 */
export const helplines: Rule = (tables) => {
  const edition = newestEdition(tables)?.date;
  return tables.helplines.flatMap((row) => [
    ...ownFacts(row),
    ...(edition === undefined ? [] : evidence(row, edition)),
  ]);
};
