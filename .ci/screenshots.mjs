// Takes the pictures that the README and the install dialog show, from the built site: `node .ci/screenshots.mjs`.
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findBrowser } from './browser.mjs';
import { buildIfNeeded } from './build.mjs';
import { startServer } from './serve.mjs';

const SHOTS = [
  { name: 'narrow', width: 390, height: 844, sharpness: 2 },
  { name: 'wide', width: 1280, height: 900, sharpness: 1 },
];
const FOLDER = 'public/screenshots';

await buildIfNeeded();
await mkdir(FOLDER, { recursive: true });
const server = await startServer({ dir: 'dist' });
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const { name, width, height, sharpness } of SHOTS) {
    const page = await browser.newPage({
      viewport: { width, height },
      deviceScaleFactor: sharpness,
      serviceWorkers: 'block',
    });
    await page.goto(`${server.url}area/kent/`);
    // The line about saving for offline use is not what the picture is of.
    await page.locator('#notices').evaluate((notices) => notices.remove());
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
