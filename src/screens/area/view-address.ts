/** How a measure is shown: by financial year, by quarter, or as a rate by the number of children. */
export type ViewMode = 'year' | 'quarter' | 'rate';

/** What an area's address asks for. */
export interface ViewRequest {
  readonly measure: string | null;
  readonly mode: ViewMode;
}

/** Reads `?measure=…&by=quarter`. Anything else in an address is left alone. */
export function readAddress(search: string): ViewRequest {
  const query = new URLSearchParams(search);
  const by = query.get('by');
  return { measure: query.get('measure'), mode: by === 'quarter' || by === 'rate' ? by : 'year' };
}

/** The address that shows a measure: `?measure=prc-88a&by=quarter`. */
export function writeAddress({ measure, mode }: ViewRequest): string {
  const query = new URLSearchParams();
  if (measure) query.set('measure', measure);
  if (mode !== 'year') query.set('by', mode);
  return `?${query.toString()}`;
}
