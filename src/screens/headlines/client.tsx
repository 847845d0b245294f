import { wake } from '../../shell/island.tsx';
import { Calculator } from './Calculator.tsx';
import { Filter } from './Filter.tsx';

/** Brings the page of headlines to life. */
export function start(): void {
  wake('headline-filter', Filter);
  wake('calculator', Calculator);
}
