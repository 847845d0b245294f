// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchIndex } from '../../../../src/places/search-index.ts';
import { Page, index } from './page.tsx';

const note = (page: Page): string => page.one('.finder-note').textContent ?? '';

describe('before scripts run', () => {
  it('the input is named, described and points at its list', () => {
    const page = new Page();
    expect(page.one('label').textContent).toBe('Find your police force');
    expect(page.one('label').getAttribute('for')).toBe(page.input.id);
    expect(page.input.getAttribute('role')).toBe('combobox');
    expect(page.input.getAttribute('aria-autocomplete')).toBe('list');
    expect(page.one(`#${page.input.getAttribute('aria-controls')}`).getAttribute('role')).toBe('listbox');
    expect(page.one(`#${page.input.getAttribute('aria-describedby')}`).textContent).toContain(
      'stays on this device',
    );
  });

  it('Enter sends nothing that was typed, and leads to the list of forces', () => {
    const page = new Page();
    page.input.value = 'Maidstone';
    const form = page.one('form') as HTMLFormElement;
    expect([...new FormData(form).keys()]).toEqual([]);
    expect(form.getAttribute('action')).toBe('/#all-forces');
  });

  it('what is typed then is kept and answered, and the focus stays', async () => {
    const page = new Page();
    const { input } = page;
    input.focus();
    input.value = 'maid';
    await page.hydrate();
    expect(page.input).toBe(input);
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('maid');
    expect(page.options).toEqual(['Maidstone, Kent Kent Police']);
  });

  it('a text that nobody is at does not open the list', async () => {
    const page = new Page();
    page.input.value = 'maid';
    await page.hydrate();
    expect(page.isOpen).toBe(false);
  });
});

describe('while the index is on its way', () => {
  it('says so, keeps what is typed and answers it when the index comes', async () => {
    let arrive: (value: SearchIndex) => void = () => undefined;
    const page = new Page();
    await page.hydrate(
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    await page.type('maid');
    expect(note(page)).toBe('Loading the list of places.');
    await page.press('Enter');
    expect(page.went).toEqual([]);
    await act(async () => arrive(index));
    expect(page.options).toEqual(['Maidstone, Kent Kent Police']);
  });

  it('asks for it once', async () => {
    const load = vi.fn<() => Promise<SearchIndex>>(async () => index);
    const page = new Page();
    await page.hydrate(load);
    await page.type('m');
    await page.type('ma');
    expect(load).toHaveBeenCalledTimes(1);
  });
});

describe('an index that cannot be had', () => {
  it.each([
    ['is refused', () => Promise.reject(new Error('offline'))],
    ['is something else', () => Promise.resolve({} as SearchIndex)],
  ])('because it %s: says so and offers the list of all forces', async (_why, load) => {
    const page = new Page();
    await page.hydrate(load);
    await page.type('maid');
    expect(note(page)).toBe('The search could not be loaded. See the list of all forces');
    expect(page.one('.finder-note a').getAttribute('href')).toBe('#all-forces');
    expect(page.input.value).toBe('maid');
  });

  it('is asked for again when more is typed', async () => {
    const answers = [Promise.reject(new Error('offline')), Promise.resolve(index)];
    const page = new Page();
    await page.hydrate(() => answers.shift() ?? Promise.reject(new Error('asked too often')));
    await page.type('mai');
    await page.type('maid');
    expect(page.options).toEqual(['Maidstone, Kent Kent Police']);
  });
});

describe('answers in words', () => {
  let page: Page;
  beforeEach(async () => {
    page = new Page();
    await page.hydrate();
  });

  it('nothing found says so and offers the list of all forces', async () => {
    await page.type('Xyzzy');
    expect(note(page)).toBe('Nothing found for “Xyzzy”. See the list of all forces');
    expect(page.one('.finder-note a').getAttribute('href')).toBe('#all-forces');
    expect(page.one('[role="listbox"]').hidden).toBe(true);
  });

  it('a postcode that is not known is named', async () => {
    await page.type('zz9 9zz');
    expect(note(page)).toContain('ZZ9 is not a postcode district that we know.');
  });

  it('a place outside the figures is named', async () => {
    await page.type('JE2 3AB');
    expect(note(page)).toContain('These figures do not cover Jersey.');
  });

  it('a shared postcode says so in each option', async () => {
    await page.type('CM1');
    expect(page.options).toEqual([
      'CM1 Essex Police. Part of CM1 is in Essex.',
      'CM1 Kent Police. Part of CM1 is in Kent.',
    ]);
  });

  it('what is typed is only text', async () => {
    await page.type('<img src=x>');
    expect(page.root.querySelector('img')).toBeNull();
    expect(note(page)).toContain('<img src=x>');
  });
});

describe('what a screen reader hears', () => {
  // The pause before it is told is real time: nobody needs to wait for it here.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  const status = (page: Page): string => page.one('[role="status"]').textContent ?? '';
  const typed = async (text: string): Promise<Page> => {
    const page = new Page();
    await page.hydrate();
    await page.type(text.slice(0, 1));
    await page.type(text);
    return page;
  };
  const heard = async (page: Page): Promise<string> => {
    await act(async () => void (await vi.advanceTimersByTimeAsync(1000)));
    return status(page);
  };

  it.each([
    ['maid', '1 match.'],
    ['newport', '2 matches.'],
    ['xyzzy', 'Nothing found for “xyzzy”.'],
    ['zz9', 'ZZ9 is not a postcode district that we know.'],
  ])('"%s" is answered after a pause, not at each letter: %s', async (text, words) => {
    const page = await typed(text);
    expect(status(page)).toBe('');
    expect(await heard(page)).toBe(words);
  });

  it('Enter on an uncertain text asks to choose', async () => {
    const page = await typed('newport');
    await page.press('Enter');
    expect(await heard(page)).toBe('2 matches. Choose from the list.');
  });

  it('nothing more is said once the list is closed', async () => {
    const page = await typed('newport');
    expect(await heard(page)).toBe('2 matches.');
    await page.press('Escape');
    expect(await heard(page)).toBe('');
  });
});
