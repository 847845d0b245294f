import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ManifestOptions } from 'vite-plugin-pwa';
import { pngSize } from './png-size.ts';

const icon = (src: string, sizes: string, purpose: 'any' | 'maskable') =>
  ({
    src: `icons/${src}`,
    sizes,
    type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose,
  }) as const;

/** A picture for the dialog in which a browser offers to install; left out while there is none. */
function screenshot(root: string, src: string, form: 'narrow' | 'wide', label: string) {
  const file = path.join(root, 'public', src);
  if (!existsSync(file)) return [];
  return [{ src, sizes: pngSize(file), type: 'image/png', form_factor: form, label }];
}

/**
 * The web app manifest. The name stands under an icon that others may see: it says nothing of what the app is about, and
 * neither do the icon or the colours.
 * @param base where the site is served, with a slash at both ends
 * @param root folder of the project
 */
export const manifest = (base: string, root: string): Partial<ManifestOptions> => ({
  id: base,
  name: 'Local Figures',
  short_name: 'Local Figures',
  description: 'Figures for your area, with their sources. Works without a connection.',
  lang: 'en-GB',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#fbfaf6',
  background_color: '#fbfaf6',
  categories: ['education', 'government', 'news'],
  icons: [
    icon('icon-192.png', '192x192', 'any'),
    icon('icon-512.png', '512x512', 'any'),
    icon('maskable-192.png', '192x192', 'maskable'),
    icon('maskable-512.png', '512x512', 'maskable'),
    icon('icon.svg', 'any', 'any'),
  ],
  screenshots: [
    ...screenshot(root, 'screenshots/narrow.png', 'narrow', 'The figures of one area on a phone'),
    ...screenshot(root, 'screenshots/wide.png', 'wide', 'The figures of one area on a wide screen'),
  ],
  shortcuts: [
    {
      name: 'Get help now',
      short_name: 'Get help',
      url: './help/',
      icons: [icon('icon-192.png', '192x192', 'any')],
    },
    { name: 'My area', url: './?my-area', icons: [icon('icon-192.png', '192x192', 'any')] },
  ],
});
