import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaCsv, CSV_COLUMNS, measureCsv } from '../../../../src/figures/csv/area-csv.ts';
import { csvPeriod } from '../../../../src/figures/csv/csv-words.ts';
import { csvText } from '../../../../src/figures/csv/csv-text.ts';
import { contentOf, fileName } from '../../../../src/screens/area/take-away/file-name.ts';
import { EDITION, everything, recordOf, records, seriesOf } from '../../screens/area/take-away/real.ts';

type Line = Record<(typeof CSV_COLUMNS)[number], string>;

/** As any reader of CSV does it. */
const read = (text: string): Line[] => parse(text, { bom: true, columns: true });
const cells = (text: string): string[][] => parse(text, { bom: true });

const kent = recordOf('kent');
const grooming = seriesOf(kent, 'prc-88a');

describe('a CSV file', () => {
  test('any text comes back as it was, but for an apostrophe before what would be a formula', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const back = cells(csvText(['a', 'b'], rows)).slice(1);
        const safe = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell)));
        expect(back).toEqual(safe);
      }),
    );
  });

  test.each(['=1+1', '+44', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])(
    '%j cannot run as a formula',
    (text) => {
      expect(cells(csvText(['a'], [[text]]))[1]).toEqual([`'${text}`]);
    },
  );

  test('a count below nought stays a number', () => {
    expect(csvText(['n'], [[-3]])).toBe('\uFEFFn\r\n-3\r\n');
  });

  test('nothing is not nought', () => {
    expect(cells(csvText(['a', 'b'], [[null, 0]]))[1]).toEqual(['', '0']);
  });

  test.each([
    ['2010-04-01', '2011-03-31', '2010/11 (April 2010 to March 2011)'],
    ['2016-04-01', '2016-06-30', 'April to June 2016'],
    ['2025-05-01', '2025-05-31', 'May 2025 (one month)'],
    ['2017-04-01', '2017-10-02', '1 April 2017 to 2 October 2017'],
  ])('the period %s to %s is named in words that no spreadsheet makes a date of', (start, end, label) => {
    expect(csvPeriod({ start, end })).toBe(label);
  });
});

describe('the numbers of a measure', () => {
  test('every year of recorded crime is there with its count, its source, the edition and the licence', () => {
    const lines = read(measureCsv(kent, grooming, 'year', EDITION)).filter((l) => l.status === 'stands');
    expect(lines).toHaveLength(14);
    for (const line of lines) {
      expect(line).toMatchObject({
        area: 'kent',
        area_name: kent.force.name,
        measure: 'prc-88a',
        edition: EDITION,
        licence: 'Open Government Licence v3.0',
        source_publisher: 'Home Office',
      });
      expect(line.source_url).toMatch(/^https:/);
    }
  });

  test('part of a year has the days it covers, not those of the year', () => {
    const part = read(measureCsv(kent, grooming, 'year', EDITION)).find(
      (l) => l.period_start === '2025-04-01',
    );
    expect(part).toMatchObject({
      period_end: '2025-12-31',
      period_label: 'April to December 2025',
      rate_per_10000: '',
    });
  });

  test('quarters come back equal to the edition', () => {
    const quarters = grooming.quarters!;
    const lines = read(measureCsv(kent, grooming, 'quarter', EDITION)).filter(
      (l) => l.source === quarters.source,
    );
    expect(lines.map((l) => Number(l.count))).toEqual(quarters.counts);
  });

  test('a year without a figure is a line without a count', () => {
    const ni = recordOf('northern-ireland');
    const lines = read(measureCsv(ni, seriesOf(ni, 'images-foi'), 'year', EDITION));
    const gaps = lines.filter((l) => l.status === 'not-published');
    expect(gaps.map((l) => [l.period_start, l.count])).toEqual([
      ['2019-04-01', ''],
      ['2020-04-01', ''],
    ]);
  });

  test('every published value of every area comes back as it is in the tables', () => {
    for (const record of records) {
      for (const series of record.series.filter((s) => !s.quarters)) {
        const lines = read(measureCsv(record, series, 'year', EDITION)).filter(
          (l) => l.status !== 'not-published',
        );
        const back = lines.map((l) => [
          l.period_start,
          l.period_end,
          Number(l.count),
          l.precision,
          l.status,
          l.doubt,
          l.source,
        ]);
        const own = series.observations.map((o) => [
          o.start,
          o.end,
          o.count,
          o.precision,
          o.status,
          o.doubt ?? '',
          o.sources.join(' | '),
        ]);
        expect(back.map(String).sort()).toEqual(own.map(String).sort());
        expect(new Set(lines.map((l) => l.licence))).toEqual(
          new Set(['Facts as published by the source named']),
        );
      }
    }
  });

  test('a rate is its count over the children of the year that is named beside it', () => {
    const lines = read(measureCsv(kent, grooming, 'year', EDITION)).filter((l) => l.rate_per_10000 !== '');
    expect(lines).toHaveLength(13);
    for (const line of lines) {
      const rate = (Number(line.count) / Number(line.children_under_18)) * 10_000;
      expect(Number(line.rate_per_10000)).toBeCloseTo(rate, 2);
      expect(line.children_source).not.toBe('');
    }
  });

  test('nothing in any file is NaN, undefined or null', () => {
    for (const record of records) expect(areaCsv(record, EDITION)).not.toMatch(/NaN|undefined|null|Infinity/);
  });

  test('the file of an area holds each of its measures', () => {
    const lines = read(areaCsv(kent, EDITION));
    expect([...new Set(lines.map((l) => l.measure))]).toEqual(kent.series.map((s) => s.measure.id));
  });
});

describe('the name of a file', () => {
  test.each([
    ['year', 'local-figures_kent_prc-88a_2012-04-to-2025-12_home-office_edition-2026-11-21_ogl-3.csv'],
    [
      'quarter',
      'local-figures_kent_prc-88a_quarters_2012-04-to-2025-12_home-office_edition-2026-11-21_ogl-3.csv',
    ],
    ['rate', 'local-figures_kent_prc-88a_rate_2012-04-to-2025-12_home-office_edition-2026-11-21_ogl-3.csv'],
  ] as const)('by %s it says area, measure, months, publisher, edition and licence', (by, name) => {
    const content = {
      area: 'kent',
      measure: 'prc-88a',
      by,
      publisher: 'Home Office',
      open: true,
      edition: EDITION,
    };
    expect(fileName({ ...content, months: ['2012-04', '2025-12'] }, 'csv')).toBe(name);
  });

  test('no two things that can be shown share a name', () => {
    const names = everything().map((taken) => fileName(contentOf({ ...taken, editionDate: EDITION }), 'svg'));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9._-]+$/);
  });
});
