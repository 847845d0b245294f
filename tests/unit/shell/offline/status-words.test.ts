import { describe, expect, it } from 'vitest';
import { QUIET, type OfflineState } from '../../../../src/shell/offline/offline-state.ts';
import { statusWords } from '../../../../src/shell/offline/status-words.ts';

const edition = {
  id: 'e1',
  date: '2026-11-21',
  recordedCrime: { published: '2026-04-23', to: '2025-12-31' },
};
const meta = { edition, checked: '2026-11-25' };
const say = (state: Partial<OfflineState>, shown?: string) => statusWords({ ...QUIET, ...state }, shown);

describe('the line about being offline', () => {
  it('is not there when there is nothing to say', () => {
    expect(say({ meta, sync: { kind: 'current', edition, fetched: [] } }, '2026-11-21')).toBeUndefined();
  });

  it('says how old the figures are and when they were checked', () => {
    expect(say({ connected: false, meta }, '2026-11-21')).toBe(
      'Offline. Figures of 21 November 2026, checked 25 November 2026.',
    );
  });

  it('speaks of the figures on the page, not of newer ones on the device', () => {
    expect(say({ connected: false, meta }, '2026-05-01')).toBe(
      'Offline. Figures of 1 May 2026. Newer ones will come with the new version of this site.',
    );
  });

  it('claims no check where none is known', () => {
    expect(say({ connected: false }, '2026-11-21')).toBe('Offline. Figures of 21 November 2026.');
  });

  it('tells no day of a check that would be before the figures: the clock is wrong', () => {
    expect(say({ connected: false, meta: { ...meta, checked: '2016-11-21' } })).toBe(
      'Offline. Figures of 21 November 2026.',
    );
  });

  it('takes the date from the device on a page that brings none', () => {
    expect(say({ connected: false, meta })).toContain('Figures of 21 November 2026');
    expect(say({ connected: false })).toBe('Offline.');
  });

  it('counts the areas while they are saved, and says once when all is there', () => {
    expect(say({ progress: { saved: 31, total: 46 } })).toBe('31 of 46 areas saved for offline use');
    expect(say({ justReady: true })).toBe('Ready to use offline');
  });

  it('says without alarm that newer figures could not be had', () => {
    expect(say({ meta, sync: { kind: 'kept', why: 'bad-file', edition } })).toBe(
      'Could not check for newer figures. You have those of 21 November 2026.',
    );
    expect(say({ meta, sync: { kind: 'kept', why: 'newer-app-needed', edition } })).toBe(
      'Newer figures need a newer version of this site. You have those of 21 November 2026.',
    );
    expect(say({ sync: { kind: 'kept', why: 'bad-file' } })).toBe('Could not check for newer figures.');
  });

  it('keeps quiet where storage is blocked: the pages have the figures', () => {
    expect(say({ sync: { kind: 'kept', why: 'no-storage' } })).toBeUndefined();
  });
});
