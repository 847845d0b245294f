// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { COUNTS_ARE_NOT_CHILDREN } from '../../../../src/figures/care/care-words.ts';
import { areaExplanation } from '../../../../src/figures/care/area-words.ts';
import { records } from '../../data/real.ts';
import { draw, htmlOf, rows, words } from './record.tsx';

const idsIn = (html: string): string[] => Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id = '']) => id);

it.each(records.map(({ force }) => force.id))('%s shows each of its measures, in every way', (id) => {
  const record = records.find(({ force }) => force.id === id)!;
  for (const { measure } of record.series) {
    for (const by of ['', '&by=quarter', '&by=rate']) {
      const html = htmlOf(record, `?measure=${measure.id}${by}`);
      expect(html).not.toContain('This address asks');
      expect(html).toContain(COUNTS_ARE_NOT_CHILDREN);
      expect(html).not.toMatch(/undefined|NaN|Infinity|\[object/);
      const ids = idsIn(html);
      expect(ids.filter((one) => one === 'newest-figure')).toHaveLength(1);
      expect(new Set(ids).size).toBe(ids.length);
    }
  }
});

it('no misprint leads a page or stands as a count in its table', () => {
  const found = records.flatMap((record) =>
    record.series.flatMap(({ measure, observations }) =>
      observations
        .filter(({ status }) => status === 'misprint')
        .map(({ count }) => {
          const page = draw(record, `?measure=${measure.id}`);
          expect(words(page, '#newest-figure .figure-number')).not.toBe(String(count));
          expect(rows(page).filter((row) => row.endsWith(`| ${count}`))).toEqual([]);
          expect(rows(page).filter((row) => row.includes(`| ${count} (`))).toHaveLength(1);
          return count;
        }),
    ),
  );
  expect(found.length).toBeGreaterThan(1);
});

describe('an area that is unlike the others says why', () => {
  const why = (id: string): string => areaExplanation(records.find(({ force }) => force.id === id)!) ?? '';

  it.each([
    ['btp', /railways/],
    ['police-scotland', /own laws/],
    ['northern-ireland', /England and Wales/],
    ['city-of-london', /Freedom of Information/],
  ])('%s', (id, said) => {
    expect(why(id)).toMatch(said);
  });

  it('and one like the others says nothing', () => {
    expect(why('kent')).toBe('');
  });
});
