import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTablesOrThrow } from '../../../../data/tools/tables/read.ts';
import type { HeadlineRow, Tables } from '../../../../data/tools/tables/types.ts';
import { judgeClaim, roundsOrCutsTo, type Claim } from '../../../../src/figures/headline/claim.ts';

const change = (from: number, to: number, printed: string): Claim => ({ kind: 'change', from, to, printed });
const perDay = (to: number, days: number, printed: string): Claim => ({ kind: 'per-day', to, days, printed });

const close = (value: number, unit: string): object => ({ value: expect.closeTo(value, 1), unit });

const claimOf = ({ kind, fromCount, toCount, days, printed }: HeadlineRow): Claim => ({
  kind,
  to: toCount,
  printed,
  ...(fromCount === undefined ? {} : { from: fromCount }),
  ...(days === undefined ? {} : { days }),
});

describe('five published claims, with the counts of the tables', () => {
  let tables: Tables;
  const headline = (id: string): HeadlineRow => {
    const row = tables.headlines.find((one) => one.id === id);
    if (row === undefined) throw new Error(`headlines.csv has no ${id}`);
    return row;
  };
  const quarter = (measure: string): number | undefined =>
    tables.recordedCrime.find(
      (row) => row.measure === measure && row.area === 'kent' && row.quarterStart === '2020-01-01',
    )?.count;
  const printed = (measure: string): number | undefined =>
    tables.observations.find(
      (row) => row.measure === measure && row.area === 'kent' && row.periodStart === '2020-01-01',
    )?.count;

  beforeAll(async () => {
    tables = await readTablesOrThrow(join(import.meta.dirname, '../../../../data'));
  });

  it('Kent from 63 to 361 is a rise of 473%, and 573% is the ratio taken for the rise', () => {
    const row = headline('kent-2017');
    expect([row.fromCount, row.toCount, row.printed]).toEqual([63, 361, '573%']);
    expect(judgeClaim(claimOf(row))).toEqual({
      verdict: 'does-not-match',
      exact: close(473.02, 'percent'),
      slip: 'ratio-as-rise',
    });
    expect(judgeClaim(change(63, 361, '473%')).verdict).toBe('matches');
  });

  it('Northamptonshire from 59 to 72 is a rise of 22%, of which the paper printed nothing', () => {
    const row = headline('northamptonshire-2017');
    expect([row.fromCount, row.toCount]).toEqual([59, 72]);
    expect(judgeClaim(claimOf(row))).toEqual({
      verdict: 'no-number-printed',
      exact: close(22.03, 'percent'),
    });
    expect(judgeClaim(change(59, 72, '22%')).verdict).toBe('matches');
  });

  it('5,653 offences in England and Wales in 2016/17 are 15 a day', () => {
    const row = headline('per-day-2017');
    expect([row.toCount, row.days]).toEqual([5653, 365]);
    expect(judgeClaim(claimOf(row))).toEqual({ verdict: 'matches', exact: close(15.49, 'per-day') });
  });

  it('4,042 to 8,224 doubled, and is 22 a day', () => {
    const doubled = headline('doubled-2019');
    expect([doubled.fromCount, doubled.toCount]).toEqual([4042, 8224]);
    expect(judgeClaim(claimOf(doubled))).toEqual({ verdict: 'matches', exact: close(2.03, 'times') });
    expect(judgeClaim(claimOf(headline('per-day-2019')))).toEqual({
      verdict: 'matches',
      exact: close(22.53, 'per-day'),
    });
  });

  it('Kent, January to March 2020, is more than three a day as printed and in the present edition', () => {
    expect([printed('prc-86'), printed('prc-88a')]).toEqual([304, 48]);
    expect([quarter('prc-86'), quarter('prc-88a')]).toEqual([299, 54]);
    expect(headline('kent-per-day-2020').toCount).toBe(304 + 48);
    expect(judgeClaim(claimOf(headline('kent-per-day-2020')))).toEqual({
      verdict: 'matches',
      exact: close(3.87, 'per-day'),
    });
    expect(judgeClaim(perDay(299 + 54, 91, 'more than 3'))).toEqual({
      verdict: 'matches',
      exact: close(3.88, 'per-day'),
    });
  });
});

describe('a claim is judged by its counts', () => {
  it('a percentage matches rounded or cut, and no other', () => {
    expect(judgeClaim(change(1000, 1448, '44%')).verdict).toBe('matches');
    expect(judgeClaim(change(1000, 1448, '45%')).verdict).toBe('matches');
    expect(judgeClaim(change(1000, 1448, '43%')).verdict).toBe('does-not-match');
    expect(judgeClaim(change(1000, 1448, '44.8%')).verdict).toBe('matches');
    expect(judgeClaim(change(1000, 1448, '44.7%')).verdict).toBe('does-not-match');
  });

  it('a fall keeps its sign: 77 to 63 is -18%, not -17% and not 18%', () => {
    expect(judgeClaim(change(77, 63, '-18%')).verdict).toBe('matches');
    expect(judgeClaim(change(77, 63, '\u221218%')).verdict).toBe('matches');
    expect(judgeClaim(change(77, 63, '-17%')).verdict).toBe('does-not-match');
    expect(judgeClaim(change(77, 63, '18%')).verdict).toBe('does-not-match');
  });

  it('doubled is 1.95 to 2.05 times', () => {
    expect([194, 195, 205, 206].map((to) => judgeClaim(change(100, to, 'doubled')).verdict)).toEqual([
      'does-not-match',
      'matches',
      'matches',
      'does-not-match',
    ]);
  });

  it('nearly doubled is 1.8 to 2 times', () => {
    expect([179, 180, 200, 201].map((to) => judgeClaim(change(100, to, 'nearly doubled')).verdict)).toEqual([
      'does-not-match',
      'matches',
      'matches',
      'does-not-match',
    ]);
  });

  it('more than N is above N, not N', () => {
    expect(judgeClaim(perDay(273, 91, 'more than 3')).verdict).toBe('does-not-match');
    expect(judgeClaim(perDay(274, 91, 'more than 3')).verdict).toBe('matches');
    expect(judgeClaim(change(100, 180, 'over 80%')).verdict).toBe('does-not-match');
    expect(judgeClaim(change(100, 181, 'over 80%')).verdict).toBe('matches');
    expect(judgeClaim(change(100, 200, 'more than doubled')).verdict).toBe('does-not-match');
    expect(judgeClaim(change(100, 201, 'more than doubled')).verdict).toBe('matches');
  });

  it('no change is 0%, and a count of zero can be reached', () => {
    expect(judgeClaim(change(40, 40, '0%')).verdict).toBe('matches');
    expect(judgeClaim(change(40, 0, '-100%')).verdict).toBe('matches');
  });

  it('from zero, without a base or without days nothing can be checked', () => {
    expect(judgeClaim(change(0, 5, '500%')).verdict).toBe('cannot-be-checked');
    expect(judgeClaim({ kind: 'change', to: 5, printed: '5%' }).verdict).toBe('cannot-be-checked');
    expect(judgeClaim({ kind: 'per-day', to: 5, printed: '5' }).verdict).toBe('cannot-be-checked');
    expect(judgeClaim({ kind: 'share', to: 9000, printed: '16%' }).verdict).toBe('cannot-be-checked');
  });

  it('a share is a part of the whole', () => {
    expect(judgeClaim({ kind: 'share', from: 56_000, to: 9000, printed: '16%' }).verdict).toBe('matches');
    expect(judgeClaim({ kind: 'share', from: 56_000, to: 9000, printed: '18%' }).verdict).toBe(
      'does-not-match',
    );
  });

  it('words without a number print no number', () => {
    expect(judgeClaim(change(10, 20, 'sharply')).verdict).toBe('no-number-printed');
    expect(judgeClaim({ kind: 'change', to: 20, printed: 'soared' })).toEqual({
      verdict: 'no-number-printed',
    });
  });

  it('any rise matches itself rounded and cut, and the ratio is named as the slip', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 0, max: 50_000 }));
    fc.assert(
      fc.property(counts, ([from, to]) => {
        const exact = (100 * (to - from)) / from;
        expect(judgeClaim(change(from, to, `${Math.round(exact)}%`)).verdict).toBe('matches');
        expect(judgeClaim(change(from, to, `${Math.trunc(exact)}%`)).verdict).toBe('matches');
        const slip = judgeClaim(change(from, to, `${Math.trunc((100 * to) / from)}%`));
        expect(slip).toMatchObject({ verdict: 'does-not-match', slip: 'ratio-as-rise' });
      }),
    );
  });

  it('a printed number never matches when it is a whole step or more away', () => {
    const away = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.integer({ min: 1, max: 50 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(away, ([exact, steps, up]) => {
        const printed = up ? Math.ceil(exact) + steps : Math.floor(exact) - steps;
        expect(roundsOrCutsTo(exact, printed, 0)).toBe(false);
      }),
    );
  });
});
