import type { Observation, ObservationStatus } from '../../dataset/types.ts';
import { count } from '../number.ts';

const STATUSES: Record<ObservationStatus, string> = {
  stands: '',
  confirmed: 'printed the same',
  restated: 'an earlier figure, since replaced',
  disputed: 'disputed: sources do not agree',
  misprint: 'a misprint, not used',
};

/** What became of a printed value; empty for one that stands. */
export const statusWords = (status: ObservationStatus): string => STATUSES[status];

/** A published value as text: `361`, `at least 1,000`, `119 (a misprint, not used)`. */
export function publishedWords({ count: value, precision, status }: Observation): string {
  const number = precision === 'at-least' ? `at least ${count(value)}` : count(value);
  const became = statusWords(status);
  return became === '' ? number : `${number} (${became})`;
}
