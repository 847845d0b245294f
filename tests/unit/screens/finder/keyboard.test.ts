// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Page } from './page.tsx';

let page: Page;
beforeEach(async () => {
  page = new Page();
  await page.hydrate();
});

describe('the list', () => {
  it('is closed until something is typed', async () => {
    expect(page.isOpen).toBe(false);
    await page.press('ArrowDown');
    expect(page.isOpen).toBe(false);
    await page.type('maid');
    expect(page.isOpen).toBe(true);
    expect(page.options).toEqual(['Maidstone, Kent Kent Police']);
  });

  it('chooses nothing by itself', async () => {
    await page.type('maid');
    expect(page.active).toBeNull();
    expect(page.went).toEqual([]);
  });

  it('is walked through with Up and Down, round its ends', async () => {
    await page.type('newport');
    await page.press('ArrowDown');
    expect(page.active).toBe('Newport, Gwent Gwent Police');
    await page.press('ArrowDown');
    expect(page.active).toBe('Newport, Essex Essex Police');
    await page.press('ArrowDown');
    expect(page.active).toBe('Newport, Gwent Gwent Police');
    await page.press('ArrowUp');
    expect(page.active).toBe('Newport, Essex Essex Police');
  });

  it('marks exactly the active option as selected', async () => {
    await page.type('newport');
    await page.press('ArrowDown');
    const selected = page.root.querySelectorAll('[aria-selected="true"]');
    expect([...selected].map(({ id }) => id)).toEqual([page.input.getAttribute('aria-activedescendant')]);
  });

  it('goes to its ends with Home and End, which belong to the text while no option is active', async () => {
    await page.type('newport');
    expect(await page.press('Home')).toBe(true);
    await page.press('ArrowDown');
    expect(await page.press('End')).toBe(false);
    expect(page.active).toBe('Newport, Essex Essex Police');
    await page.press('Home');
    expect(page.active).toBe('Newport, Gwent Gwent Police');
  });

  it('gives Left and Right back to the text', async () => {
    await page.type('newport');
    await page.press('ArrowDown');
    expect(await page.press('ArrowLeft')).toBe(true);
    expect(page.active).toBeNull();
  });

  it('closes with the first Escape and clears with the second', async () => {
    await page.type('maid');
    await page.press('Escape');
    expect(page.isOpen).toBe(false);
    expect(page.input.value).toBe('maid');
    await page.press('Escape');
    expect(page.input.value).toBe('');
    expect(await page.press('Escape')).toBe(true);
  });

  it('opens again with Down, and with Alt and Down without an active option', async () => {
    await page.type('maid');
    await page.press('Escape');
    await page.press('ArrowDown', { altKey: true });
    expect(page.isOpen).toBe(true);
    expect(page.active).toBeNull();
    await page.press('ArrowUp', { altKey: true });
    expect(page.isOpen).toBe(false);
  });

  it('closes when the focus goes elsewhere', async () => {
    await page.type('maid');
    page.input.blur();
    await new Promise((done) => setTimeout(done));
    expect(page.isOpen).toBe(false);
  });

  it('forgets the active option when more is typed', async () => {
    await page.type('newport');
    await page.press('ArrowDown');
    await page.type('newpor');
    expect(page.active).toBeNull();
  });

  it('leaves the keys alone while a character is being composed', async () => {
    await page.type('maid');
    expect(await page.press('ArrowDown', { isComposing: true })).toBe(true);
    expect(page.active).toBeNull();
  });
});

describe('Enter', () => {
  it('goes to the active option', async () => {
    await page.type('newport');
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    await page.press('Enter');
    expect(page.went).toEqual(['/area/essex/']);
    expect(page.isOpen).toBe(false);
  });

  it.each([
    ['maidstone', '/area/kent/'],
    ['me14 1xx', '/area/kent/'],
    ['Heddlu Gwent', '/area/gwent/'],
  ])('goes straight to what "%s" means beyond doubt', async (text, address) => {
    await page.type(text);
    await page.press('Enter');
    expect(page.went).toEqual([address]);
  });

  it.each(['newport', 'maid', 'cm1', 'zzzz', ''])('stays where "%s" is not certain', async (text) => {
    await page.type(text);
    await page.press('Enter');
    expect(page.went).toEqual([]);
  });
});

describe('an option', () => {
  it('is chosen by a press', async () => {
    await page.type('maid');
    await page.click('[role="option"]');
    expect(page.went).toEqual(['/area/kent/']);
  });

  it('keeps the focus in the input while it is pressed', async () => {
    await page.type('maid');
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    page.one('[role="option"]').dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });

  it('has what fits in bold', async () => {
    await page.type('maid');
    expect(page.one('mark').textContent).toBe('Maid');
  });
});
