import type { PictureWords } from '../../../charts/export/picture.tsx';
import type { Cell } from '../../../figures/trend/trend-model.ts';
import { dayWords } from '../../../figures/period.ts';
import { spanLabel } from '../../../figures/trend/trend.ts';
import { COUNTS_ARE_NOT_CHILDREN } from '../../../figures/counted-words.ts';
import { doubtWords } from '../../../figures/published/doubt-words.ts';
import { rateTrendWords, trendWords } from '../../../figures/trend/trend-words.ts';
import type { ViewMode } from '../view-address.ts';
import { drawnSources, sourceWords } from './sources.ts';
import type { ExportInput } from './export-input.ts';

/** What a mark means, for those who never saw the page it comes from. */
const MARKS: Readonly<Record<Cell['kind'], string>> = {
  count: '',
  part: 'A diamond means part of a year.',
  'at-least': 'An arrow means at least this many.',
  disputed: 'Two crosses in one year mean that sources disagree.',
  'not-published': 'A cross on the line at the bottom: no figure was published.',
};
const NO_RATE = 'A cross on the line at the bottom: no rate can be given.';
const CARE =
  'A rate also depends on how a force records: it cannot say that one place is safer than another.';

const AXIS: Readonly<Record<ViewMode, string>> = {
  year: 'by year. 2016/17 means April 2016 to March 2017.',
  quarter: 'by quarter. A quarter is three months.',
  rate: 'for every 10,000 children under 18, by year. 2016/17 means April 2016 to March 2017.',
};

/** What the marks of the chart mean, and where counting changed. */
function legend({ trendView: { mode, trend } }: ExportInput): string {
  const kinds = new Set(trend.points.map(({ cell }) => cell.kind));
  const marks = [...kinds].map((kind) =>
    mode === 'rate' && kind === 'not-published' ? NO_RATE : MARKS[kind],
  );
  const breaks = trend.breaks.map((b) => `The way of counting changed on ${dayWords(b.date)}: ${b.title}.`);
  return [...breaks, ...marks].filter((words) => words !== '').join(' ');
}

/** Which figures of the chart stand, but are to be read with more care; drawn with a dashed ring. */
const doubts = ({ trendView: { trend } }: ExportInput): string =>
  trend.points
    .flatMap(({ cell, label }) =>
      cell.kind === 'count' && cell.doubt ? [`The figure for ${label} ${doubtWords(cell.doubt)}.`] : [],
    )
    .join(' ');

/** Where the numbers of the chart come from. */
function sourcesOf({ record, view, trendView }: ExportInput): string {
  const people = trendView.mode === 'rate' ? record.populations.map((p) => p.source) : [];
  const ids = new Set([...drawnSources(record, view.series, trendView.trend), ...people]);
  return [...ids]
    .flatMap((id) => record.sources[id] ?? [])
    .map(sourceWords)
    .join('; ');
}

/**
 * The words inside a picture of a chart: all that must not be lost when it is passed on without its page.
 * @returns null where there is no figure to draw
 */
export function pictureWords(input: ExportInput): PictureWords | null {
  const { record, view, trendView, editionDate } = input;
  const { mode, trend } = trendView;
  const span = spanLabel(trend);
  if (!span) return null;
  const { plainName, countedAs, name } = view.series.measure;
  const rate = mode === 'rate';
  return {
    title: `${plainName}${rate ? ' for every 10,000 children' : ''}, ${record.force.shortName}, ${span}`,
    unit: `Number of ${countedAs}, ${AXIS[mode]}`,
    notes: [
      COUNTS_ARE_NOT_CHILDREN,
      legend(input),
      doubts(input),
      rate ? CARE : '',
      `Measure: ${name}.`,
      `Source: ${sourcesOf(input)}.`,
      `Local Figures, edition of ${dayWords(editionDate)}.`,
    ].filter((note) => note !== ''),
    description: rate ? rateTrendWords(trend) : trendWords(trend),
  };
}
