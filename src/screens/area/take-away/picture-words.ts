import type { PictureWords } from '../../../charts/export/picture.tsx';
import type { Cell } from '../../../figures/cell.ts';
import { dayWords, QUARTER_MEANING, YEAR_MEANING } from '../../../figures/period-words.ts';
import { rateTrendWords, spanLabel, trendWords } from '../../../figures/trend/trend-words.ts';
import { COUNTS_ARE_NOT_CHILDREN, RATE_CARE } from '../../../figures/care/care-words.ts';
import { doubtSentence, sourceWords } from '../../../figures/published/published-words.ts';
import { PER_CHILDREN, PER_CHILDREN_IN_SHORT } from '../../../figures/rate/rate-words.ts';
import { countingChanged } from '../../../figures/trend/break-words.ts';
import type { By } from '../view-address.ts';
import { drawnSources } from './sources.ts';
import type { Taken } from './shown-figures.ts';

/** What a mark means, for those who never saw the page it comes from. */
const MARKS: Readonly<Record<Cell['kind'], string>> = {
  count: '',
  part: 'A diamond is part of a year.',
  'at-least': 'An arrow: at least so many.',
  disputed: 'Two crosses for one year: sources disagree.',
  'not-published': 'A cross on the line at the bottom: no figure was published.',
};
const NO_RATE = 'A cross on the line at the bottom: no rate can be given.';

const AXIS: Readonly<Record<By, string>> = {
  year: `by year. ${YEAR_MEANING}`,
  quarter: `by quarter. ${QUARTER_MEANING}`,
  rate: `${PER_CHILDREN}, by year. ${YEAR_MEANING}`,
};

/** What the marks of the chart mean, and where counting changed. */
function legend({ shown: { by, trend } }: Taken): string {
  const kinds = new Set(trend.points.map(({ cell }) => cell.kind));
  const marks = [...kinds].map((kind) => (by === 'rate' && kind === 'not-published' ? NO_RATE : MARKS[kind]));
  const breaks = trend.breaks.map(countingChanged);
  return [...breaks, ...marks].filter((words) => words !== '').join(' ');
}

/** Which figures of the chart stand, but are to be read with more care; drawn with a dashed ring. */
const doubts = ({ shown: { trend } }: Taken): string =>
  trend.points
    .flatMap(({ cell, label }) =>
      cell.kind === 'count' && cell.doubt ? [doubtSentence(label, cell.doubt)] : [],
    )
    .join(' ');

/** Where the numbers of the chart come from. */
function sourcesOf({ record, view, shown }: Taken): string {
  const people = shown.by === 'rate' ? record.populations.map((p) => p.source) : [];
  const ids = new Set([...drawnSources(record, view.series, shown.trend), ...people]);
  return [...ids]
    .flatMap((id) => record.sources[id] ?? [])
    .map(sourceWords)
    .join('; ');
}

/**
 * The words inside a picture of a chart: all that must not be lost when it is passed on without its page.
 * @returns null where there is no figure to draw
 */
export function pictureWords(taken: Taken): PictureWords | null {
  const { record, view, shown, editionDate } = taken;
  const { by, trend } = shown;
  const span = spanLabel(trend);
  if (!span) return null;
  const { plainName, countedAs, name } = view.series.measure;
  const rate = by === 'rate';
  return {
    title: `${plainName}${rate ? ` ${PER_CHILDREN_IN_SHORT}` : ''}, ${record.force.shortName}, ${span}`,
    unit: `Number of ${countedAs}, ${AXIS[by]}`,
    notes: [
      COUNTS_ARE_NOT_CHILDREN,
      legend(taken),
      doubts(taken),
      rate ? RATE_CARE.caption : '',
      `Measure: ${name}.`,
      `Source: ${sourcesOf(taken)}.`,
      `Local Figures, edition of ${dayWords(editionDate)}.`,
    ].filter((note) => note !== ''),
    description: rate ? rateTrendWords(trend) : trendWords(trend),
  };
}
