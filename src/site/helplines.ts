import type { HomeNation, Helpline } from '../contract/helpline.ts';
import type { IsoDate } from '../dataset/types.ts';
import { looseDateWords } from '../figures/period-words.ts';
import type { HelplineRow } from '../../data/tools/tables/types.ts';

/** As much of a date as a reader needs here: `2026-09` of `2026-09-14`. */
const MONTH = 7;

/** True where even the last day that `date` (a year, a month or a day) can mean is over a year before `today`. */
function overAYearOld(date: string, today: IsoDate): boolean {
  const [year = '', month = '12', day = '31'] = date.split('-');
  return `${Number(year) + 1}-${month}-${day}` < today;
}

/**
 * When a service was last confirmed, as a sentence for readers.
 * @param date a year, a month or a day; absent where nobody noted it
 */
export function checkedWords(date: string | undefined, today: IsoDate): string {
  if (date === undefined) return 'We do not know when this was last confirmed; it may have changed.';
  return overAYearOld(date, today)
    ? `We last saw this confirmed in ${looseDateWords(date.slice(0, MONTH))}; it may have changed.`
    : `Last checked ${looseDateWords(date.slice(0, MONTH))}.`;
}

/** Only digits: some phones stop at the first space of a `tel:` or `sms:` address. */
const digits = (number: string): string => number.replace(/\D/g, '');

/** The button of a text service. `?&body=` is the one form that both iOS and Android read. */
function smsOf(number: string, body: string | undefined): NonNullable<Helpline['sms']> {
  const to = `sms:${digits(number)}`;
  return body === undefined
    ? { words: `Text ${number}`, href: to }
    : { words: `Text ${body} to ${number}`, href: `${to}?&body=${encodeURIComponent(body)}` };
}

function helplineOf(row: HelplineRow, today: IsoDate): Helpline {
  return {
    id: row.id,
    name: row.name,
    audiences: row.for,
    nations: row.nations.filter((nation): nation is HomeNation => nation !== 'Great Britain'),
    what: row.what,
    ...(row.phone !== undefined && { phone: { display: row.phone, href: `tel:${digits(row.phone)}` } }),
    ...(row.sms !== undefined && { sms: smsOf(row.sms, row.smsBody) }),
    ...(row.url !== undefined && { url: row.url }),
    ...(row.hours !== undefined && { hours: row.hours }),
    hoursInDoubt: row.hoursInDoubt,
    alwaysOpen: row.alwaysOpen,
    cost: row.cost,
    needsConnection: row.needsConnection,
    ...(row.phoneBill !== undefined && { phoneBill: row.phoneBill }),
    ...(row.languages !== undefined && { otherWays: row.languages }),
    checked: checkedWords(row.newestEvidence, today),
  };
}

/**
 * The services as the screens show them, by `order`; rows of the same order stay as they stand in the table.
 * @param rows helplines.csv
 * @param today the day of the edition, so that the same tables always give the same pages
 */
export function helplinesOf(rows: readonly HelplineRow[], today: IsoDate): Helpline[] {
  return rows.toSorted((a, b) => a.order - b.order).map((row) => helplineOf(row, today));
}
