import type { Measure } from '../../dataset/types.ts';
import type { Newest } from './newest.ts';
import { count } from '../number.ts';
import { periodWords } from '../period-words.ts';
import { countedWords } from '../cell-words.ts';

/** The figure a page leads with: the number, and what it is a number of. */
export interface NewestWords {
  readonly number: string;
  readonly what: string;
}

/** `264` and `offences of sending a sexual message to a child, recorded from April 2023 to March 2024`. */
export function newestWords(newest: Newest, measure: Pick<Measure, 'countedAs'>): NewestWords {
  const { cell, period } = newest;
  const from = `${countedWords(measure, cell.value)}, recorded from ${periodWords(period)}`;
  return {
    number: cell.kind === 'at-least' ? `At least ${count(cell.value)}` : count(cell.value),
    what: cell.kind === 'part' ? `${from}: part of a year` : from,
  };
}

/** In its place, where a measure has neither a whole year nor a part of one. */
export const noNewestWords = ({ plainName }: Pick<Measure, 'plainName'>): string =>
  `No whole year has a figure for “${plainName}” here.`;

/** `About 134 a day.` for a count over some days; empty under one a day, which would only sound exact. */
export function perDayWords(value: number, days: number): string {
  const perDay = value / days;
  return perDay < 1 ? '' : `About ${count(perDay)} a day.`;
}
