import { hydrateIslands } from '../../shell/island.tsx';
import { Calculator } from './Calculator.tsx';
import { Filter } from './Filter.tsx';

/** Hydrates the islands of the page of headlines. */
export function start(): void {
  hydrateIslands('headline-filter', Filter);
  hydrateIslands('calculator', Calculator);
}
