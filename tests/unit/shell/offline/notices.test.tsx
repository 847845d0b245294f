// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { Notices } from '../../../../src/shell/offline/Notices.tsx';
import { updateOfflineState } from '../../../../src/shell/offline/offline-state.ts';

const edition = {
  id: 'e2',
  date: '2026-11-21',
  recordedCrime: { published: '2026-04-23', to: '2025-12-31' },
};

it('speaks of the newer figures once they stand on the page, however late they come', async () => {
  document.documentElement.dataset['editionDate'] = '2026-05-01';
  render(h(Notices, null), document.body);
  updateOfflineState({ connected: false, meta: { edition, checked: '2026-11-25' } });
  await vi.waitFor(() =>
    expect(document.body.textContent).toBe(
      'Offline. Figures of 1 May 2026. Newer ones will come with the new version of this site.',
    ),
  );
  document.documentElement.dataset['editionDate'] = '2026-11-21';
  await vi.waitFor(() =>
    expect(document.body.textContent).toBe('Offline. Figures of 21 November 2026, checked 25 November 2026.'),
  );
});
