import { beforeEach, expect, it, vi } from 'vitest';
import { Progress } from '../../../../src/shell/offline/progress.ts';
import { updateOfflineState } from '../../../../src/shell/offline/offline-state.ts';

vi.mock('../../../../src/shell/offline/offline-state.ts');
beforeEach(() => void vi.mocked(updateOfflineState).mockClear());

const told = () => vi.mocked(updateOfflineState).mock.lastCall?.[0].progress;

it('counts an area once both its page and its figures are there', () => {
  const progress = new Progress(['pages', 'records'], new AbortController().signal);
  progress.set('pages', 31, 46);
  expect(updateOfflineState).not.toHaveBeenCalled();
  progress.set('records', 12, 46);
  expect(told()).toEqual({ saved: 12, total: 46 });
  progress.set('records', 40, 46);
  expect(told()).toEqual({ saved: 31, total: 46 });
});

it('goes on without the figures where the device cannot keep them', () => {
  const progress = new Progress(['pages', 'records'], new AbortController().signal);
  progress.set('pages', 3, 46);
  progress.drop('records');
  expect(told()).toEqual({ saved: 3, total: 46 });
});

it('says nothing where nothing is missing', () => {
  const progress = new Progress(['pages', 'records'], new AbortController().signal);
  progress.set('pages', 46, 46);
  progress.set('records', 46, 46);
  expect(updateOfflineState).not.toHaveBeenCalled();
  expect(progress.hadWork).toBe(false);
});

it('says nothing any more once it was stopped', () => {
  const stop = new AbortController();
  const progress = new Progress(['pages', 'records'], stop.signal);
  progress.set('pages', 3, 46);
  stop.abort();
  progress.set('records', 5, 46);
  progress.drop('records');
  expect(updateOfflineState).not.toHaveBeenCalled();
});
