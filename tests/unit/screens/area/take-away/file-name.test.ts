import { expect, test } from 'vitest';
import type { AreaSeries } from '../../../../../src/dataset/types.ts';
import { contentOf } from '../../../../../src/screens/area/take-away/file-name.ts';
import { measure, published, quarterly, year } from '../../../figures/make.ts';
import { record } from '../record.tsx';
import { exportInputOf } from './real.ts';

const contentOfSeries = (series: AreaSeries) => contentOf(exportInputOf(record([series]), series, 'year'));

test('a file whose last year is not over names the last month that is in it, not the last of that year', () => {
  const wholeYearAndTwoQuarters = quarterly([1, 2, 3, 4, 5, 6]);
  expect(contentOfSeries(wholeYearAndTwoQuarters).months).toEqual(['2012-04', '2013-09']);
});

test('a file of whole years names the last month of the last of them', () => {
  expect(contentOfSeries(published([year(2016, 1), year(2017, 2)])).months).toEqual(['2016-04', '2018-03']);
});

test('a file without figures names no months', () => {
  expect(contentOfSeries(published([])).months).toBeNull();
});

test('only figures that are published quarter by quarter are said to be open, and a publisher is named in short', () => {
  const foi = published([year(2016, 1)], {
    measure: measure({ publisher: 'A charity, from forces’ answers', publisherShort: 'A charity' }),
  });
  expect(contentOfSeries(foi)).toMatchObject({ open: false, publisher: 'A charity' });
  expect(contentOfSeries(quarterly([1, 2, 3, 4]))).toMatchObject({ open: true, publisher: 'Nobody' });
});
