import { hydrateIslands } from '../../shell/island.tsx';
import { Calculator } from './Calculator.tsx';
import { Filter } from './Filter.tsx';

/** Brings the page of headlines to life. */
export function start(): void {
  hydrateIslands('headline-filter', Filter);
  hydrateIslands('calculator', Calculator);
}
