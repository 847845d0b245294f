import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { DARK, DESKTOP, FORCED_COLOURS, PHONE, STILL } from '../harness/browser.ts';
import { awake, useWindows } from './window.ts';

const windows = useWindows();

/** True where hiding an element changes what is on the screen around it: a person can see it. */
async function isSeen(page: Page, selector: string): Promise<boolean> {
  const all = page.locator(selector);
  // Of parts that are drawn for narrow and for wide charts one is not shown.
  const shown = await all.evaluateAll((ones) =>
    ones.findIndex((one) => one.getBoundingClientRect().width + one.getBoundingClientRect().height > 0),
  );
  if (shown === -1) return false;
  const element = all.nth(shown);
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) return false;
  const clip = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
  const shot = () => page.screenshot({ clip, animations: 'disabled' });
  const before = await shot();
  const hide = (value: string) =>
    element.evaluate((one, to) => {
      for (const part of [one, ...one.querySelectorAll('*')]) (part as HTMLElement).style.visibility = to;
    }, value);
  await hide('hidden');
  const after = await shot();
  await hide('');
  return !before.equals(after);
}

/** What must be seen on a page whatever the colours are. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  '': [
    'h1',
    '.exit',
    '.brand',
    '.strip',
    '.strip b',
    '.tabs svg',
    '.finder input',
    '.tiles rect',
    '.tiles text',
    '.card',
  ],
  'area/kent/': [
    '#newest-figure',
    '.exit',
    '.strip',
    '.pin',
    '[aria-pressed=true]',
    '.chart .line',
    '.chart .ring',
    '.chart .piece',
    '.chart .break',
    '.chart .base',
    '.chart .value',
    '.chart .words text',
    'tr.break',
    'caption',
  ],
  'area/kent/?measure=cyberflag-foi': ['.chart .line', '.chart .none', 'tr.missing'],
  'help/': ['.exit', '.strip', 'article', 'article a', 'label'],
  'exit/': ['h1', 'a'],
};

describe.each([
  ['in the dark', { ...PHONE, ...DARK }],
  ['with forced colours', { ...DESKTOP, ...FORCED_COLOURS }],
  ['with forced colours, dark', { ...PHONE, ...FORCED_COLOURS, ...DARK }],
] satisfies [string, BrowserContextOptions][])('%s', (_, options) => {
  test.each(Object.entries(PARTS))('nothing of /%s is invisible', async (address, parts) => {
    const unseen = await windows.at(address, options, async (page) => {
      await awake(page);
      const hidden: string[] = [];
      for (const part of parts) if (!(await isSeen(page, part))) hidden.push(part);
      return hidden;
    });
    expect(unseen).toEqual([]);
  });
});

describe('with forced colours', () => {
  test('a chosen measure and a pressed button are told from the others', async () => {
    await windows.at('area/kent/', { ...DESKTOP, ...FORCED_COLOURS }, async (page) => {
      await awake(page);
      const looks = async (selector: string): Promise<string> =>
        page
          .locator(selector)
          .first()
          .evaluate((one) => {
            const { color, backgroundColor, borderTopColor, borderTopWidth, fontWeight, textDecorationLine } =
              getComputedStyle(one);
            return [
              color,
              backgroundColor,
              borderTopColor,
              borderTopWidth,
              fontWeight,
              textDecorationLine,
            ].join();
          });
      expect(await looks('[aria-pressed=true]')).not.toBe(await looks('[aria-pressed=false]'));
      expect(await looks('main nav [aria-current]')).not.toBe(await looks('main nav a:not([aria-current])'));
    });
  });

  test('the option that Enter would choose is told from the others', async () => {
    await windows.at('', { ...DESKTOP, ...FORCED_COLOURS }, async (page) => {
      await awake(page);
      await page.getByRole('combobox').fill('new');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      const outline = page
        .locator('[role=option][aria-selected=true]')
        .evaluate((one) => getComputedStyle(one).outlineStyle);
      expect(await outline).toBe('solid');
    });
  });
});

test('the dark is dark, and the light is light', async () => {
  const paper = (options: BrowserContextOptions): Promise<number> =>
    windows.at('area/kent/', options, (page) =>
      page.evaluate(() => {
        const [red = 0, green = 0, blue = 0] = getComputedStyle(document.body)
          .backgroundColor.match(/\d+/g)!
          .map(Number);
        return (red + green + blue) / 3;
      }),
    );
  expect(await paper({ ...PHONE, ...DARK })).toBeLessThan(60);
  expect(await paper(PHONE)).toBeGreaterThan(230);
});

describe('where motion is to be reduced', () => {
  test.each(['', 'area/kent/', 'help/', 'about/'])('nothing of /%s is animated', async (address) => {
    const moving = await windows.at(address, { ...PHONE, ...STILL }, async (page) => {
      await awake(page);
      const slider = page.getByRole('slider').first();
      if ((await slider.count()) > 0) await slider.press('Home');
      return page.evaluate(() => [
        getComputedStyle(document.documentElement).scrollBehavior,
        ...document
          .getAnimations()
          .map((animation) => (animation.effect as KeyframeEffect).target?.className),
        ...[...document.querySelectorAll('*')]
          .filter((one) =>
            getComputedStyle(one)
              .transitionDuration.split(', ')
              .some((time) => time !== '0s'),
          )
          .map((one) => one.outerHTML.slice(0, 80)),
      ]);
    });
    expect(moving).toEqual(['auto']);
  });
});
