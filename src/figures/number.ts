// One formatter for the whole app, made once: making one costs more than drawing a chart.
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const minus = (text: string): string => text.replace('-', '\u2212');

/** A count with thousands separated, and a true minus sign: `12,804`, `−3`. */
export const count = (n: number): string => minus(whole.format(n === 0 ? 0 : n));

/** A rate or a share with one decimal: `13.4`. */
export const decimal = (n: number): string => minus(oneDecimal.format(n));

/** A whole percentage without its sign, never a rounded nought: `15%`, `less than 1%`. */
export function percentWords(percent: number): string {
  const size = Math.abs(percent);
  return size > 0 && size < 0.5 ? 'less than 1%' : `${whole.format(size)}%`;
}
