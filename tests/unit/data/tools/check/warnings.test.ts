import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../../../data/tools/tables/fault.ts';
import { append, errorsWith, faultsWith, swap } from './bench.ts';
import { at, change } from './broken.ts';

const OBS = 'observations.csv';

describe('warnings are apart from errors', () => {
  it('the real tables have no error', () => {
    expect(errorsWith()).toEqual([]);
  });

  it('a conflict that is marked is a warning, and an error again without the mark', () => {
    const row = at(OBS, 'scc-foi,wales,2023-04-01');
    const about = (faults: readonly Fault[]): Fault[] =>
      faults.filter((f) => f.row === row && f.column === 'count');
    expect(about(faultsWith())).toMatchObject([
      { severity: 'warning', found: expect.stringContaining('= 564') },
    ]);
    const unmarked = swap('the Welsh total of 554 needs 57.,conflict,', 'the Welsh total of 554 needs 57.,,');
    expect(about(faultsWith({ [OBS]: unmarked }))).toMatchObject([{ severity: 'error' }]);
  });

  it('helpline evidence that may be over a year older than the edition is a warning; the clock does not matter', () => {
    const stale = faultsWith().filter(({ file }) => file === 'helplines.csv');
    expect(
      stale.every(({ severity, column }) => severity === 'warning' && column === 'newest_evidence'),
    ).toBe(true);
    expect(stale.map(({ found }) => found)).toContain('2017 for Meic');
    expect(stale.map(({ found }) => found)).not.toContain('2026 for Childline');
    const none = faultsWith({ 'helplines.csv': swap('high,2026-09,', 'high,,') });
    expect(none.map(({ found }) => found)).toContain('none for PAPYRUS HOPELINE247');
  });

  it('a note about an older edition is a warning', () => {
    const edit = change(OBS, 'prc-86,kent,2020-01-01', 'edition of April 2026', 'edition of January 2026');
    expect(faultsWith({ [OBS]: edit }).filter(({ column }) => column === 'note')).toMatchObject([
      { severity: 'warning', found: 'The edition of January 2026 has 299.' },
    ]);
  });

  it('a source that no number names is a warning', () => {
    const unused = append('new,Title,Publisher,2020,,');
    expect(faultsWith({ 'sources.csv': unused }).filter(({ file }) => file === 'sources.csv')).toMatchObject([
      { severity: 'warning', column: 'id', found: '"new", which no number names' },
    ]);
  });
});
