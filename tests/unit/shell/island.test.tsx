// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { isObjectOf, isText, type Check } from '../../../src/contract/shape.ts';
import { renderPages } from '../../../src/prerender.tsx';
import { isPin } from '../../../src/screens/area/PinButton.tsx';
import { isInPage } from '../../../src/screens/compare/client.tsx';
import { isFinder } from '../../../src/screens/finder/wake-finder.tsx';
import { isFilter } from '../../../src/screens/headlines/Filter.tsx';
import { isNationalTrend } from '../../../src/screens/home/NationalTrend.tsx';
import { wake } from '../../../src/shell/island.tsx';
import { site } from '../site/real-site.ts';

interface GreetingProps {
  readonly name: string;
}
const Greeting = ({ name }: GreetingProps) => <p>{`Hello ${name.toUpperCase()}`}</p>;
const isGreeting = isObjectOf<GreetingProps>({ name: isText });

describe('an island', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** Puts holders with these props into the page, brings them to life, and tells what they show. */
  function waken(...holders: string[]): (string | null)[] {
    document.body.innerHTML = holders.join('');
    wake('greeting', Greeting, isGreeting);
    return Array.from(document.querySelectorAll('[data-island]'), (holder) => holder.textContent);
  }
  const holder = (props: string, more = ''): string =>
    `<div data-island="greeting" data-props='${props}'${more}><p>Hello</p></div>`;

  it('comes to life with its props', () => {
    expect(waken(holder('{"name":"Kent"}'))).toEqual(['Hello KENT']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ['of another type', '{"name":7}'],
    ['missing', '{}'],
    ['nothing', 'null'],
    ['cut short', '{"name":"Ke'],
  ])(
    'stands as it is where its props are %s, is told of, and does not keep others from life',
    (_how, props) => {
      expect(waken(holder(props), holder('{"name":"Kent"}'))).toEqual(['Hello', 'Hello KENT']);
      expect(() => vi.runAllTimers()).toThrow(/not its props|JSON/);
    },
  );

  it('without props in the page has none', () => {
    expect(waken('<div data-island="greeting"><p>Hello</p></div>')).toEqual(['Hello']);
    expect(() => vi.runAllTimers()).toThrow('greeting');
  });

  it('gives way to words where it can do nothing without its script', () => {
    expect(waken(holder('[]', ' class="needs-script"'))).toEqual([
      'This part of the page could not be shown.',
    ]);
    expect(() => vi.runAllTimers()).toThrow('greeting');
  });
});

describe('the props in the built pages', () => {
  const CHECKS: Readonly<Record<string, Check<unknown>>> = {
    figures: isInPage,
    finder: isFinder,
    'headline-filter': isFilter,
    'national-trend': isNationalTrend,
    pin: isPin,
  };

  /** By the name of its island, all props in all pages. */
  const inPages = new Map<string, unknown[]>();
  for (const { html } of renderPages(site))
    for (const [, name = '', text = ''] of html.matchAll(/data-island="([^"]*)" data-props="([^"]*)"/g)) {
      const props: unknown = JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
      inPages.set(name, [...(inPages.get(name) ?? []), props]);
    }

  it('are those of islands that check them', () => {
    expect([...inPages.keys()].toSorted()).toEqual(Object.keys(CHECKS));
  });

  test.each(Object.entries(CHECKS))(
    'are taken by %s, and refused with any one part missing',
    (name, check) => {
      const all = inPages.get(name) ?? [];
      expect(all.filter((props) => !check(props))).toEqual([]);
      const [first] = all;
      for (const key of Object.keys(first ?? {}))
        expect(check({ ...(first as object), [key]: null }), key).toBe(false);
    },
  );
});
