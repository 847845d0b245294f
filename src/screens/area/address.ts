import type { Step } from './TrendSection.tsx';

/** What an area's address asks for. */
export interface Asked {
  readonly measure: string | null;
  readonly step: Step;
}

/** Reads `?measure=…&by=quarter`. Anything else in an address is left alone. */
export function readAddress(search: string): Asked {
  const asked = new URLSearchParams(search);
  return { measure: asked.get('measure'), step: asked.get('by') === 'quarter' ? 'quarter' : 'year' };
}

/** The address that shows a measure: `?measure=prc-88a&by=quarter`. */
export function writeAddress({ measure, step }: Asked): string {
  const query = new URLSearchParams();
  if (measure) query.set('measure', measure);
  if (step === 'quarter') query.set('by', 'quarter');
  return `?${query.toString()}`;
}
