import type { Milestone } from '../../dataset/types.ts';
import { dayWords } from '../period-words.ts';

/*
 * What is said of a break in recording (figures rule 2), in the forms of its places.
 */

type Broken = Pick<Milestone, 'date' | 'title'>;

/** In place of a change, and below a picture: `The way of counting changed on 3 April 2017: …` */
export const countingChanged = ({ date, title }: Broken): string =>
  `The way of counting changed on ${dayWords(date)}: ${title}.`;

/** In place of a trend between two printed counts. */
export const countingChangedBetween = ({ date, title }: Broken): string =>
  `The way of counting changed on ${dayWords(date)} (${title}), so the two numbers cannot be compared.`;

/** In a chart's description, with nothing else to tell it by. */
export const countingChangedInChart = ({ date, title }: Broken): string =>
  `Counting changed on ${dayWords(date)}: ${title}.`;

/** Beside the mark in a chart, where its title finds no room: `Counting changed, April 2017`. */
export const countingChangedBesideMark = (month: string): string => `Counting changed, ${month}`;

/** In a list of what happened, whose entry has said the date and the title. */
export const COUNTING_CHANGED_HERE = 'Counting changed here.';

/** On the line that a break draws through a table. */
export const DO_NOT_COMPARE = {
  screen: 'Do not compare figures above this line with figures below it.',
  paper: 'Do not compare above with below.',
} as const;
