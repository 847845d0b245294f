import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { PHONE } from '../harness/browser.ts';
import { recordErrors } from '../harness/errors.ts';
import { patientWithScripts } from './shifts.ts';
import { awake, useWindows } from './window.ts';

const windows = useWindows();

const figure = async (page: Page): Promise<string> =>
  (await page.locator('#newest-figure').innerText()).replaceAll(/\s+/g, ' ');
const chosen = (page: Page): Promise<string[]> =>
  page
    .getByRole('navigation', { name: 'Choose what is counted' })
    .locator('[aria-current=true]')
    .allInnerTexts();
const query = (page: Page): string => new URL(page.url()).search;

const open = <T>(address: string, look: (page: Page) => Promise<T>): Promise<T> =>
  windows.at(address, PHONE, async (page) => {
    await awake(page);
    return look(page);
  });

describe('the address of an area', () => {
  test('shows the measure that it asks for', async () => {
    await open('area/kent/?measure=cyberflag-foi', async (page) => {
      expect(await figure(page)).toMatch(/^735 .*April 2019 to March 2020.*NSPCC/);
      expect(await chosen(page)).toEqual([expect.stringContaining('Online-flagged')]);
      expect(await page.getByRole('img', { name: /Online-flagged/ }).isVisible()).toBe(true);
    });
  });

  test('unfolds the list that the measure stands in', async () => {
    await open('area/kent/?measure=prc-71', async (page) => {
      expect(await chosen(page)).toHaveLength(1);
      expect(await page.getByRole('link', { name: /^Sexual exploitation of children/ }).isVisible()).toBe(
        true,
      );
    });
  });

  test.each(['nope', '<script>', 'prc-88a"onload="', '', 'constructor', 'online-scotland', '%F0%9F'])(
    'that asks for “%s” says so in plain words, and shows what the area shows first',
    async (asked) => {
      await windows.within(PHONE, async (page) => {
        const errors = recordErrors(page);
        await page.goto(
          windows.site.url(`area/kent/?measure=${asked.startsWith('%') ? asked : encodeURIComponent(asked)}`),
        );
        await awake(page);
        expect(await figure(page)).toMatch(/^2,107 /);
        const said = await page.locator('main').innerText();
        expect(said).toMatch(/asks for a count with no figures for this area/);
        expect(await page.locator('main script').count()).toBe(0);
        expect(errors).toEqual([]);
      });
    },
  );

  test('changes with the choice, without a new step in the history, and a reload keeps it', async () => {
    await open('area/kent/', async (page) => {
      const before = await page.evaluate(() => history.length);
      await page.getByRole('link', { name: /^Online-flagged/ }).click();
      expect(query(page)).toBe('?measure=cyberflag-foi');
      await page.getByRole('link', { name: /^Sexual messages/ }).click();
      expect(query(page)).toBe('?measure=scc-foi');
      expect(await figure(page)).toMatch(/^264 /);
      expect(await page.evaluate(() => history.length)).toBe(before);
      await page.reload();
      await awake(page);
      expect(await figure(page)).toMatch(/^264 /);
    });
  });

  test('goes back to the page before, not to the choice before', async () => {
    await windows.within(PHONE, async (page) => {
      await page.goto(windows.site.url());
      await page.goto(windows.site.url('area/kent/'));
      await awake(page);
      await page.getByRole('link', { name: /^Online-flagged/ }).click();
      await page.goBack();
      expect(page.url()).toBe(windows.site.url());
    });
  });

  test('holds the switch to quarters too, and drops it with another measure', async () => {
    await open('area/kent/', async (page) => {
      await page.getByRole('button', { name: 'Quarters' }).click();
      expect(new URLSearchParams(query(page)).get('by')).toBe('quarter');
      await page.reload();
      await awake(page);
      expect(await page.getByRole('button', { name: 'Quarters' }).getAttribute('aria-pressed')).toBe('true');
      expect(
        await page
          .getByRole('row', { name: /^October to December 2025/ })
          .first()
          .isVisible(),
      ).toBe(true);
      await page.getByRole('button', { name: 'Years' }).click();
      expect(new URLSearchParams(query(page)).get('by')).toBeNull();
      expect(
        await page
          .getByRole('row', { name: /^2024\/25/ })
          .first()
          .isVisible(),
      ).toBe(true);
    });
  });

  test('is the link of each choice, so that it can be opened in a tab of its own', async () => {
    await windows.within({}, async (page, context) => {
      await page.goto(windows.site.url('area/kent/'));
      await awake(page);
      const [other] = await Promise.all([
        context.waitForEvent('page'),
        page.getByRole('link', { name: /^Online-flagged/ }).click({ modifiers: ['ControlOrMeta'] }),
      ]);
      await other.waitForURL('**/area/kent/?measure=cyberflag-foi');
      await awake(other);
      expect(await figure(other)).toMatch(/^735 /);
      expect(query(page)).toBe('');
    });
  });

  test('shows the view it asks for at once: nothing of another view is seen before', async () => {
    await windows.within(PHONE, async (page) => {
      await patientWithScripts(page);
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        const look = (): void => {
          const number = document.querySelector<HTMLElement>('#newest-figure');
          if (number?.checkVisibility({ visibilityProperty: true }))
            seen.push(number.innerText.split('\n')[0]!);
          requestAnimationFrame(look);
        };
        look();
      });
      await page.goto(windows.site.url('area/kent/?measure=cyberflag-foi'));
      await awake(page);
      await expect
        .poll(() => page.evaluate(() => Reflect.get(globalThis, 'seen') as string[]))
        .not.toEqual([]);
      const seen = await page.evaluate(() => Reflect.get(globalThis, 'seen') as string[]);
      expect(new Set(seen)).toEqual(new Set(['735']));
    });
  });

  test('waits for scripts, but never for ever: where they do not come, the page is shown as it was built', async () => {
    await windows.within(PHONE, async (page, context) => {
      // The seconds that it waits, a hundred times as fast.
      const session = await context.newCDPSession(page);
      await session.send('Animation.enable');
      await session.send('Animation.setPlaybackRate', { playbackRate: 100 });
      await page.route('**/*.js', () => undefined);
      await page.goto(windows.site.url('area/kent/?measure=cyberflag-foi'), { waitUntil: 'commit' });
      await page.locator('#newest-figure').waitFor();
      expect(await figure(page)).toMatch(/^2,107 /);
    });
  });
});
