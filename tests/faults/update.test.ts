import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { inEachEngine } from '../engines/harness/engines.ts';
import { waitForOfflineReady } from '../engines/harness/ready.ts';
import { untilArea, untilSeen, untilSettled } from './harness/on-device.ts';
import { loadOf, notice, press, untilOffered, versionOf, versionsKept } from './harness/update.ts';
import { UpdatedDevice } from './harness/updated-device.ts';

/** Every kind of page opens without a connection, in the version that the device is on. */
async function isWholeOffline({ tab, site, version }: UpdatedDevice): Promise<void> {
  await site.stop();
  for (const address of ['', 'headlines/', 'area/kent/']) {
    await tab.goto(site.url(address));
    await waitForOfflineReady(tab);
    expect(await versionOf(tab)).toBe(version);
  }
  await untilArea(tab, 'Kent');
  await site.start();
}

inEachEngine((engine) => {
  const device = new UpdatedDevice(engine);

  device.row(
    'A new version is published',
    'an offer; after “Update now” the page is loaded anew once',
    async ({ tab, site }) => {
      const next = await device.publish();
      await tab.goto(site.url());
      await untilOffered(tab);
      // Nothing that was there offline goes with the update.
      expect((await versionsKept(tab))[next]).toBe(46);
      expect(await versionOf(tab)).toBe(device.version);
      await device.update(next);
      expect(await notice(tab)).toBe('');
      await isWholeOffline(device);
    },
  );

  device.row(
    'A new version comes while somebody types into the search',
    'an offer; what was typed stays, and nothing is loaded anew',
    async ({ tab, site }) => {
      await tab.goto(site.url());
      await device.publish();
      await tab.type('[role="combobox"]', 'Canter');
      const load = await loadOf(tab);
      await tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await untilOffered(tab);
      await tab.type('[role="combobox"]', 'bury');
      expect(
        await tab.evaluate(() => document.querySelector<HTMLInputElement>('[role="combobox"]')?.value),
      ).toBe('Canterbury');
      expect(await loadOf(tab)).toBe(load);
    },
  );

  device.row(
    '“Later” is pressed, and three more versions are published',
    'the version that was there, and no offer but the one in About, for the newest',
    async ({ tab, site }) => {
      await untilOffered(tab);
      await press(tab, 'Later');
      expect(await notice(tab)).toBe('');
      let next = '';
      for (const address of ['help/', 'headlines/', 'about/']) {
        next = await device.publish();
        await tab.goto(site.url(address));
        await tab.waitFor(
          async (wanted) => (await caches.keys()).some((name) => name.endsWith(`pages-${wanted}`)),
          next,
        );
        await untilSettled(tab);
        expect(await versionOf(tab)).toBe(device.version);
        expect(await notice(tab)).toBe('');
      }
      // Those in between left nothing behind.
      expect(await versionsKept(tab)).toMatchObject({ [device.version]: 46, [next]: 46 });
      const former = device.version;
      await tab.waitFor(
        () => document.querySelector('main')?.innerText.includes('A new version is ready') ?? false,
      );
      await device.update(next, () =>
        tab.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('main button')]
            .find((button) => button.textContent === 'Update now')
            ?.click(),
        ),
      );
      // Of the former version its scripts, for tabs that are still open on it.
      expect(await versionsKept(tab)).toEqual({ [former]: 0, [device.version]: 46 });
      await device.nextVisit();
    },
  );

  device.row(
    'The site goes back to a former version',
    'an offer; after “Update now” the former version',
    async ({ tab, site }) => {
      await device.copy.publishBuild(device.original);
      await tab.goto(site.url('area/essex/'));
      await untilOffered(tab);
      await device.update(device.original);
      await isWholeOffline(device);
    },
  );

  device.row(
    'The site takes back a version that is on offer',
    'the offer goes; the version that was there stays',
    async ({ tab, site }) => {
      await device.publish();
      await tab.goto(site.url('area/essex/'));
      await untilOffered(tab);
      await device.copy.publishBuild(device.original);
      await tab.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await tab.waitFor(() => document.querySelector('.notice-update') === null);
      await tab.goto(site.url('help/'));
      await waitForOfflineReady(tab);
      await untilSettled(tab);
      expect(await notice(tab)).toBe('');
    },
  );

  device.row(
    'A new version is published while the device is offline',
    'the version that was there; the offer comes with the connection',
    async ({ tab, site }) => {
      await site.stop();
      await device.publish();
      await tab.goto(site.url('area/essex/'));
      await untilSeen(tab, 'Offline\\.');
      expect(await notice(tab)).toBe('');
      expect(await versionOf(tab)).toBe(device.version);
      await site.start();
      await tab.goto(site.url('area/kent/'));
      await untilOffered(tab);
    },
  );

  device.row(
    '“Update now” is pressed after the connection went',
    'the new version, whole, without a connection',
    async ({ tab, site }) => {
      const next = await device.copy.build();
      await untilOffered(tab);
      await site.stop();
      await device.update(next);
      await tab.goto(site.url('headlines/'));
      expect(await versionOf(tab)).toBe(device.version);
      await tab.goto(site.url('area/wiltshire/'));
      await untilArea(tab, 'Wiltshire');
    },
  );

  device.row(
    'A page that only the new version has is opened from the old one',
    'the new page, at work; the old ones go on',
    async ({ tab, site }) => {
      const news = path.join(device.copy.dir, 'news');
      await device.publish();
      await mkdir(news, { recursive: true });
      await copyFile(path.join(device.copy.dir, 'index.html'), path.join(news, 'index.html'));
      await tab.goto(site.url('news/'));
      expect(await versionOf(tab)).toBe(await device.copy.build());
      // Its scripts came as well: they draw the suggestions.
      await tab.type('[role="combobox"]', 'Canterbury');
      await tab.waitFor(() => document.querySelector('[role="option"]') !== null);
      await tab.goto(site.url('help/'));
      await waitForOfflineReady(tab);
    },
  );
});
