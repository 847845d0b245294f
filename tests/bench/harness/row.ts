/** How a measure is written. */
export type Unit = 'ms' | 'B' | 'score' | 'count' | 'shift';

/** One line of the result. */
export interface Row {
  readonly what: string;
  readonly unit: Unit;
  readonly measured: number;
  /** What it is compared with, measured in the same run. */
  readonly beside?: { readonly what: string; readonly value: number };
  /** At most (or least) this, or at most this many times what it is beside; none where it is only told. */
  readonly limit?: { readonly kind: 'most' | 'least' | 'times'; readonly value: number };
  /** What stands behind the number, a line each. */
  readonly details?: readonly string[];
}

/** How many times what it stands beside; undefined where that is nothing or zero. */
export const ratio = ({ measured, beside }: Row): number | undefined =>
  beside === undefined || beside.value === 0 ? undefined : measured / beside.value;

/** Whether the row keeps its limit; undefined where it has none. @throws where a ratio has nothing to be measured by */
export function keepsLimit(row: Row): boolean | undefined {
  const { limit, measured } = row;
  if (limit === undefined) return undefined;
  if (limit.kind === 'most') return measured <= limit.value;
  if (limit.kind === 'least') return measured >= limit.value;
  const times = ratio(row);
  if (times === undefined) throw new Error(`${row.what}: nothing was measured beside it`);
  return times <= limit.value;
}
