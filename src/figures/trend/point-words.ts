import type { TrendPoint } from './trend-model.ts';
import { count } from '../number.ts';
import { periodWords } from '../period.ts';
import { offences } from '../counted-words.ts';
import { doubtWords } from '../published/doubt-words.ts';

/** What a chart says of one point, in a sentence: read out, and shown below the chart. */
export function pointWords(point: TrendPoint): string {
  const { cell, label } = point;
  switch (cell.kind) {
    case 'count': {
      const care = cell.doubt ? `. This ${doubtWords(cell.doubt)}` : '';
      return `${label}: ${offences(cell.value)}${care}.`;
    }
    case 'at-least':
      return `${label}: at least ${offences(cell.value)}.`;
    case 'part':
      return `${periodWords(cell.covers)}: ${offences(cell.value)}. This is part of a year.`;
    case 'disputed':
      return `${label}: sources disagree, ${cell.values.map(count).join(' or ')}.`;
    case 'not-published':
      return `${label}: no figure published.`;
  }
}
