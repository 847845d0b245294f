/** How a measure is shown: by financial year, by quarter, or as a rate by the number of children. */
export type By = 'year' | 'quarter' | 'rate';

/** What an area's address asks for. */
export interface Asked {
  readonly measure: string | null;
  readonly by: By;
}

/** Reads `?measure=…&by=quarter`. Anything else in an address is left alone. */
export function readAddress(search: string): Asked {
  const asked = new URLSearchParams(search);
  const by = asked.get('by');
  return { measure: asked.get('measure'), by: by === 'quarter' || by === 'rate' ? by : 'year' };
}

/** The address that shows a measure: `?measure=prc-88a&by=quarter`. */
export function writeAddress({ measure, by }: Asked): string {
  const query = new URLSearchParams();
  if (measure) query.set('measure', measure);
  if (by !== 'year') query.set('by', by);
  return `?${query.toString()}`;
}
