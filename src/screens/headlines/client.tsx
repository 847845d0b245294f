import { NO_PROPS, hydrateIslands } from '../../shell/island.tsx';
import { Calculator } from './Calculator.tsx';
import { Filter, isFilter } from './Filter.tsx';

/** Hydrates the islands of the page of headlines. */
export function start(): void {
  hydrateIslands('headline-filter', Filter, isFilter);
  hydrateIslands('calculator', Calculator, NO_PROPS);
}
