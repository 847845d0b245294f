import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import { createProfile, type Profile } from './harness/browser.ts';
import { startSite, type Site } from './harness/site.ts';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly purpose: string;
}
interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly lang: string;
  readonly icons: readonly Icon[];
  readonly screenshots: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly form_factor: string;
  }[];
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[];
}

let site: Site;
let profile: Profile;
let context: BrowserContext;
let page: Page;
let manifest: Manifest;

beforeAll(async () => {
  [site, profile] = await Promise.all([startSite(), createProfile()]);
  // A private window never offers to install.
  context = await profile.open();
  page = await context.newPage();
  await page.goto(site.url());
  manifest = (await (await fetch(site.url('manifest.webmanifest'))).json()) as Manifest;
});
afterAll(async () => {
  await context.close();
  await Promise.all([profile.remove(), site.stop()]);
});

describe('the browser', () => {
  test('finds nothing that speaks against installing', async () => {
    const session = await context.newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
    const { errors, url } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(url).toBe(site.url('manifest.webmanifest'));
  });
});

describe('the installed app', () => {
  test('is called by a neutral name and nothing more', () => {
    expect(manifest).toMatchObject({ name: 'Local Figures', short_name: 'Local Figures', lang: 'en-GB' });
  });

  test('opens in a window of its own, at its own address', () => {
    expect(manifest).toMatchObject({ id: '/', display: 'standalone', start_url: './', scope: './' });
  });

  test('has icons for every shape, of the size they say', async () => {
    for (const purpose of ['any', 'maskable'])
      for (const sizes of ['192x192', '512x512'])
        expect(manifest.icons).toContainEqual(expect.objectContaining({ purpose, sizes }));
    const sizes = await page.evaluate(
      async (sources) => {
        const load = async (src: string): Promise<string> => {
          const image = new Image();
          image.src = src;
          await image.decode();
          return `${image.naturalWidth}x${image.naturalHeight}`;
        };
        return Promise.all(sources.map(load));
      },
      [
        ...manifest.icons.filter(({ sizes: size }) => size !== 'any').map(({ src }) => `/${src}`),
        '/apple-touch-icon.png',
      ],
    );
    const said = manifest.icons.map((icon) => icon.sizes).filter((size) => size !== 'any');
    expect(sizes).toEqual([...said, '180x180']);
  });

  test('is shown before it is installed, on a narrow and on a wide screen', async () => {
    expect(manifest.screenshots.map(({ form_factor }) => form_factor).toSorted()).toEqual(['narrow', 'wide']);
    for (const { src } of manifest.screenshots) expect((await fetch(site.url(src))).status).toBe(200);
  });

  test.each([
    ['Get help now', 'help/'],
    ['My area', '?my-area'],
  ])('has a shortcut "%s" that leads somewhere', async (name, path) => {
    const shortcut = manifest.shortcuts.find((one) => one.name === name);
    expect(new URL(shortcut?.url ?? '', site.url('manifest.webmanifest')).href).toBe(site.url(path));
    expect((await page.goto(site.url(path)))?.status()).toBe(200);
  });

  test('has what an iPhone needs on every page', async () => {
    for (const path of ['', 'area/kent/', 'help/', 'about/']) {
      await page.goto(site.url(path));
      expect(await page.getAttribute('link[rel="apple-touch-icon"]', 'href')).toBe('/apple-touch-icon.png');
      expect(await page.getAttribute('meta[name="apple-mobile-web-app-title"]', 'content')).toBe(
        'Local Figures',
      );
      expect(await page.getAttribute('link[rel="manifest"]', 'href')).toBe('/manifest.webmanifest');
    }
  });
});
