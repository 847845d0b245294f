import { expect, it } from 'vitest';
import { reportWords } from '../../../../src/shell/clear/clear-words.ts';
import type { ClearReport } from '../../../../src/storage/clear.ts';

const NOTHING: ClearReport = { database: 'none', caches: 'none', worker: 'none', notes: 'none' };

it('says that there was nothing', () => {
  expect(reportWords(NOTHING)).toEqual(['There was nothing to remove.']);
});

it('names what was removed', () => {
  expect(reportWords({ ...NOTHING, caches: 'removed' })).toEqual([
    'Removed from this device: the saved pages.',
  ]);
  expect(
    reportWords({ database: 'removed', caches: 'removed', worker: 'removed', notes: 'removed' }),
  ).toEqual([
    'Removed from this device: the figures, and the areas you pinned; the saved pages; the part that works without a connection; and this site’s settings.',
  ]);
});

it('says what could not be removed and what to do, and does not count it as removed', () => {
  const [removed, failed] = reportWords({ ...NOTHING, database: 'failed', caches: 'removed' });
  expect(removed).toBe('Removed from this device: the saved pages.');
  expect(failed).toMatch(
    /^Could not be removed: the figures, and the areas you pinned\. Close all other tabs/,
  );
});
