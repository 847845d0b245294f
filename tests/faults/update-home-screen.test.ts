import { afterEach, expect } from 'vitest';
import { copySite } from '../browser/harness/versions.ts';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { visitOnce } from '../engines/harness/visited.ts';
import { fault } from './harness/fault.ts';
import { startFaultySite } from './harness/faulty-site.ts';
import { onDevice } from './harness/on-device.ts';
import { loadsOnce, press, untilOffered, versionOf } from './harness/update.ts';

const NO_APPS = 'the browser for tests puts no app on a home screen.';

inEachEngine((engine) => {
  const ends: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });

  fault(
    'Updates',
    engine,
    {
      fault: 'An app on the home screen is opened again after three new versions',
      sees: 'the version that was there, with an offer; after “Update now” the newest',
      lost: 'nothing',
      cannot: { Firefox: NO_APPS, WebKit: NO_APPS },
    },
    async () => {
      const copy = await copySite();
      const site = await startFaultySite({ dir: copy.dir });
      const original = await copy.build();
      const visited = await visitOnce(engine, site);
      ends.push(
        () => copy.remove(),
        () => site.stop(),
        () => visited.remove(),
      );
      for (const version of ['version-2', 'version-3', 'version-4']) await copy.publishBuild(version);
      // A window of its own, as from its icon.
      const { window, tab: app } = await visited.open({
        own: { Chromium: { args: [`--app=${site.url()}`] } },
      });
      ends.push(window.close);
      await app.waitFor(() => matchMedia('(display-mode: standalone)').matches);
      expect(await versionOf(app)).toBe(original);
      await untilOffered(app);
      expect(await loadsOnce(app, 'version-4', () => press(app, 'Update now'))).toBe(true);
      await app.goto(site.url('area/kent/'));
      await waitForOfflineReady(app);
      expect(await versionOf(app)).toBe('version-4');
      expect((await onDevice(app)).areas).toBe(46);
      return app;
    },
  );
});
