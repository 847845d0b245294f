import type { JSX } from 'preact';
import { perDaySum, ratioSum, differenceSum, percentSum } from '../../figures/change/sum-words.ts';

/** The numbers of the example: a headline of this page that takes the ratio for the rise. */
const [BEFORE, AFTER, YEAR] = [63, 361, 365];

/** The sums in words, for a reader with a pencil: with scripts off it takes the calculator's place. */
export const ByHand = (): JSX.Element => (
  <>
    <h3>By hand</h3>
    <p>From 63 one year to 361 the next:</p>
    <ol class="steps">
      <li>Take the smaller number from the larger: {differenceSum(BEFORE, AFTER)}</li>
      <li>Divide that by the first number: {percentSum(BEFORE, AFTER)}</li>
      <li>
        Divide the second number by the first: {ratioSum(BEFORE, AFTER)} A headline that prints this as the
        rise is wrong.
      </li>
      <li>For a daily number, divide by the days: {perDaySum(AFTER, YEAR)}</li>
    </ol>
    <p>Is the first number under 50? Then a few cases change the percentage a lot. Under 10, give none.</p>
  </>
);
