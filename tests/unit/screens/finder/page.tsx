import { hydrate } from 'preact';
import { render as toHtml } from 'preact-render-to-string';
import { act } from 'preact/test-utils';
import { buildSearchIndex } from '../../../../src/site/search-index/search-index.ts';
import type { SearchIndex } from '../../../../src/places/search-index.ts';
import { Finder } from '../../../../src/screens/finder/Finder.tsx';

/** A small country. */
export const index: SearchIndex = buildSearchIndex({
  forces: [
    { id: 'kent', name: 'Kent Police', shortName: 'Kent', aliases: [] },
    { id: 'essex', name: 'Essex Police', shortName: 'Essex', aliases: [] },
    { id: 'gwent', name: 'Gwent Police', shortName: 'Gwent', aliases: ['Heddlu Gwent'] },
  ],
  places: [
    { place: 'Maidstone', kind: 'council', force: 'kent' },
    { place: 'Maidstone', kind: 'town', force: 'kent', within: 'Kent' },
    { place: 'Newport', kind: 'town', force: 'essex', within: 'Essex' },
    { place: 'Newport', kind: 'council', force: 'gwent' },
  ],
  outcodes: [
    { outcode: 'ME14', force: 'kent', otherForces: [], certainty: 'yes' },
    { outcode: 'CM1', force: 'essex', otherForces: ['kent'], certainty: 'split' },
  ],
});

/** The finder as a reader meets it: HTML first, scripts later. */
export class Page {
  readonly root = document.createElement('div');
  readonly went: string[] = [];

  constructor() {
    document.body.replaceChildren(this.root);
    this.root.innerHTML = toHtml(<Finder loadIndex={async () => index} />);
  }

  async hydrate(loadIndex: () => Promise<SearchIndex> = async () => index): Promise<void> {
    await act(async () => {
      hydrate(<Finder loadIndex={loadIndex} navigate={(url) => this.went.push(url)} />, this.root);
    });
  }

  get input(): HTMLInputElement {
    return this.one('input') as HTMLInputElement;
  }

  one(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`Nothing on the page is ${selector}`);
    return found;
  }

  /** The words of each option. */
  get options(): string[] {
    return [...this.root.querySelectorAll('[role="option"]')].map((option) => option.textContent ?? '');
  }

  /** The words of the option that the input points at. */
  get active(): string | null {
    const id = this.input.getAttribute('aria-activedescendant');
    return id === null ? null : (document.getElementById(id)?.textContent ?? 'an option that is not there');
  }

  get isOpen(): boolean {
    return this.input.getAttribute('aria-expanded') === 'true' && !this.one('.finder-popup').hidden;
  }

  async type(text: string): Promise<void> {
    await act(async () => {
      this.input.focus();
      this.input.value = text;
      this.input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  /** @returns whether the browser was left to do what the key does by itself */
  async press(key: string, more: KeyboardEventInit = {}): Promise<boolean> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    await act(async () => void this.input.dispatchEvent(event));
    if (key === 'Enter') {
      await act(async () => {
        this.one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      });
    }
    return !event.defaultPrevented;
  }

  async click(selector: string): Promise<void> {
    await act(async () => this.one(selector).click());
  }
}
