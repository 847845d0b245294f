import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { publish } from '../../../../../src/site/dataset/publish.ts';
import { append, DATA, errorsWith, lineAfter, tablesWith } from './bench.ts';

it.each(['=HYPERLINK(1)', '+44 800', '-a', '@SUM(A1)'])('%s cannot get into a table as text', (text) => {
  expect(
    errorsWith({ 'sources.csv': append(`a-source,${text},Publisher,2025,https://a.example/,`) }),
  ).toContainEqual(
    expect.objectContaining({
      file: 'sources.csv',
      row: lineAfter('sources.csv'),
      column: 'title',
      expected: 'text that does not begin with = + - or @',
    }),
  );
});

it('a number below nought, and a printed percentage, are numbers', () => {
  expect(errorsWith({})).toEqual([]);
});

it('no cell of any file that is handed out begins like a formula, but for numbers', async () => {
  const { files } = await publish(tablesWith(), DATA);
  const tables = files.filter(({ path }) => path.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(46);
  const like = tables.flatMap(({ path, body }) =>
    parse(body, { bom: true })
      .flat()
      .filter((cell) => /^\s*[=+\-@]/.test(cell) && !/^-\d+(?:\.\d+)?$/.test(cell))
      .map((cell) => `${path}: ${cell}`),
  );
  expect(like).toEqual([]);
});
