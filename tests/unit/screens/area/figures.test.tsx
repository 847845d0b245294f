// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { breakOn, measure, published, quarterly, span, year } from '../../figures/make.ts';
import { draw, record, rows, words } from './record.tsx';

const number = (root: ParentNode): string => words(root, '#newest-figure .figure-number');

describe('the newest figure', () => {
  it('of 0 is 0: it is a count, not a missing one', () => {
    const page = draw(record([published([year(2018, 3), year(2019, 0)])]));
    expect(number(page)).toBe('0');
    expect(rows(page)[0]).toBe('2019/20 | 0');
  });

  it('of 1 is one offence', () => {
    const page = draw(record([published([year(2019, 1)])]));
    expect(words(page, '#newest-figure')).toContain('offence of testing');
  });

  it('that is a lower bound says so', () => {
    const page = draw(record([published([year(2019, 40, { precision: 'at-least' })])]));
    expect(number(page)).toBe('At least 40');
  });

  it('is the newest that stands: not a newer disputed, restated or misprinted one', () => {
    for (const status of ['disputed', 'restated', 'misprint'] as const) {
      const page = draw(record([published([year(2018, 7), year(2019, 99, { status })])]));
      expect([status, number(page)]).toEqual([status, '7']);
    }
  });

  it('names its publisher and its source', () => {
    const page = draw(
      record([
        published([year(2019, 7)], {
          measure: measure({ publisher: 'NSPCC, from answers', publisherShort: 'NSPCC' }),
        }),
      ]),
    );
    expect(words(page, '#newest-figure summary')).toContain('NSPCC.');
    expect(words(page, '#newest-figure')).toContain('A paper');
  });

  it('is not made up where only other periods were published', () => {
    const several = span({ start: '2015-04-01', end: '2020-03-31' }, 2178);
    const page = draw(record([published([several])]));
    expect(words(page, '#newest-figure')).toContain('No whole year has a figure');
    expect(number(page)).toBe('');
    expect(page.textContent).toContain('2,178');
  });

  it('of recorded crime is a whole year, never three quarters of one', () => {
    const page = draw(record([quarterly([10, 10, 10, 10, 50, 50, 50])]));
    expect(number(page)).toBe('40');
    expect(rows(page)[0]).toBe('April to December 2013 | 150 (part of a year)');
  });
});

describe('the table', () => {
  it('says of a missing year that no figure was published', () => {
    const page = draw(record([published([year(2015, 63), year(2017, 490)])]));
    expect(rows(page)).toEqual(['2017/18 | 490', '2016/17 | No figure published', '2015/16 | 63']);
  });

  it('shows what is not used as what it is, under what stands', () => {
    const page = draw(record([published([year(2015, 67), year(2015, 66, { status: 'misprint' })])]));
    expect(rows(page)[0]).toBe('2015/16 | 67');
    expect(rows(page)[1]).toMatch(/^2015\/16 \| 66 .*misprint/);
  });

  it('has a row for a break between the years that it parts', () => {
    const series = published([year(2016, 5), year(2017, 9)], { breaks: [breakOn('2017-04-03')] });
    const page = draw(record([series]));
    expect(rows(page)[0]).toContain('2017/18');
    expect(rows(page)[1]).toContain('3 April 2017');
    expect(rows(page)[2]).toContain('2016/17');
  });

  it('makes no year of quarters where one is missing', () => {
    const page = draw(record([quarterly([10, null, 10, 10, 1, 2, 3, 4])]));
    expect(rows(page)).toContain('2013/14 | 10');
    expect(rows(page)).toContain('October 2012 to March 2013 | 20 (part of a year)');
    for (const row of rows(page)) expect(row).not.toMatch(/^2012\/13 \||\b(30|40)\b/);
  });
});

describe('a choice', () => {
  const both = record([
    published([year(2019, 735)], { measure: measure({ id: 'flag', plainName: 'Flagged' }) }),
    published([year(2023, 264)], { measure: measure({ id: 'messages', plainName: 'Messages' }) }),
  ]);

  it('shows the one with the newest year where nothing is asked for', () => {
    expect(number(draw(both))).toBe('264');
  });

  it('shows what the address asks for, and marks it', () => {
    const page = draw(both, '?measure=flag');
    expect(number(page)).toBe('735');
    expect(words(page, '[aria-current=true]')).toContain('Flagged');
  });

  it('says the span that each one has', () => {
    const spans = Array.from(draw(both).querySelectorAll('nav a'), (link) => link.textContent);
    expect(spans).toEqual([expect.stringContaining('2023/24'), expect.stringContaining('2019/20')]);
  });

  it.each(['nope', '__proto__', '<img src=x>'])('of %s shows the first one and says so', (asked) => {
    const page = draw(both, `?measure=${encodeURIComponent(asked)}`);
    expect(number(page)).toBe('264');
    expect(words(page, '.caution')).toContain('no figures here');
    expect(page.querySelector('img')).toBeNull();
  });

  it('of quarters where there are none shows years', () => {
    expect(rows(draw(both, '?by=quarter'))[0]).toBe('2023/24 | 264');
  });
});

it('an area without any figure says so', () => {
  expect(draw(record([])).textContent).toBe('No figure has been published for this area.');
});
