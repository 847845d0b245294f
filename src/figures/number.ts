// Written by hand rather than with Intl: on a slow phone, creating one NumberFormat takes longer than drawing a chart.

/** The sign of a number below zero and of a subtraction; a hyphen is too short. */
export const MINUS = '\u2212';

/** Digits in groups of three, as in Britain: `12,804`. */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

const signed = (n: number, digits: string): string => (n < 0 && /[1-9]/.test(digits) ? MINUS : '') + digits;

/** A count with its thousands separated and a true minus sign: `12,804`, `−3`. */
export const count = (n: number): string => signed(n, grouped(String(Math.round(Math.abs(n)))));

/** A rate or a share with one decimal: `13.4`, `1,234.0`. Halves are rounded away from zero, as on paper. */
export function decimal(n: number): string {
  // 23 of 80 is 28.75%, but worked out it is 28.749999999999996; the nudge makes it 28.8, as people round it.
  const tenths = String(Math.round(Math.abs(n) * 10 * (1 + Number.EPSILON))).padStart(2, '0');
  return signed(n, `${grouped(tenths.slice(0, -1))}.${tenths.slice(-1)}`);
}

/**
 * A percentage as a sum shows it: with one decimal, or with two where one decimal would round to another whole number than the
 * percentage itself does. 10.49 is 10% in words, so the sum beside them says 10.49 and not 10.5; for 10.496 it says 10.49 too, and
 * not 10.50.
 */
export function decimalFor(percent: number): string {
  const tenths = Math.round(Math.abs(percent) * 10) / 10;
  const whole = Math.round(Math.abs(percent));
  if (Math.round(tenths) === whole) return decimal(percent);
  const hundredths = String(Math.min(Math.round(Math.abs(percent) * 100), whole * 100 + 49));
  return signed(
    percent,
    `${grouped(hundredths.slice(0, -2) || '0')}.${hundredths.slice(-2).padStart(2, '0')}`,
  );
}
