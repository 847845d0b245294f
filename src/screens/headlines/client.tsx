import { NO_PROPS, wake } from '../../shell/island.tsx';
import { Calculator } from './Calculator.tsx';
import { Filter, isFilter } from './Filter.tsx';

/** Brings the page of headlines to life. */
export function start(): void {
  wake('headline-filter', Filter, isFilter);
  wake('calculator', Calculator, NO_PROPS);
}
