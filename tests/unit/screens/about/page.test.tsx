// @vitest-environment happy-dom
import { render } from 'preact-render-to-string';
import { beforeEach, describe, expect, it } from 'vitest';
import { dayWords } from '../../../../src/figures/period-words.ts';
import { AboutPage } from '../../../../src/screens/about/AboutPage.tsx';
import { Corrections } from '../../../../src/screens/about/Corrections.tsx';
import { startOpenTarget } from '../../../../src/screens/about/open-target.ts';
import { startSourceFilter } from '../../../../src/screens/about/source-filter.ts';
import { site, tables } from '../../site/real-site.ts';

const html = render(<AboutPage site={site} />);
const text = (of: Element | null): string => of?.textContent.replaceAll(/\s+/g, ' ') ?? '';

beforeEach(() => {
  document.body.innerHTML = html;
});

describe('the About page', () => {
  it('leads to every part of itself', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const links = [...document.querySelectorAll('.contents a')].map((a) => a.getAttribute('href')?.slice(1));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });

  it('says nothing that no one can read', () => {
    expect(html.replaceAll(/<[^>]+>/g, '')).not.toMatch(/undefined|NaN|null|Infinity|\[object| {2}|\.\./);
  });

  it('lists every change in law and recording with its date and source', () => {
    const list = text(document.querySelector('.milestones'));
    for (const { date, title, sourceTitle } of tables.milestones)
      for (const part of [dayWords(date), title, sourceTitle]) expect(list).toContain(part);
    expect(document.querySelectorAll('.milestones > li')).toHaveLength(tables.milestones.length);
    expect(document.querySelectorAll('.milestones .is-break')).toHaveLength(
      tables.milestones.filter((m) => m.break).length,
    );
  });

  it('says of every edition what changed in it', () => {
    const words = text(document.querySelector('#edition')?.parentElement ?? null);
    for (const { date, note } of tables.editions) expect(words).toContain(`${dayWords(date)}: ${note}`);
  });

  it('holds every source once, with what it is used for', () => {
    expect(document.querySelectorAll('#source-list li')).toHaveLength(tables.sources.length);
    const entry = [...document.querySelectorAll('#source-list li')].find((li) =>
      text(li).includes('OnTheWight'),
    );
    expect(text(entry ?? null)).toContain('Kent');
  });
});

describe('reporting an error', () => {
  it('invents no address where none is named', () => {
    const words = render(<Corrections />);
    expect(words).toContain('whoever runs this site');
    expect(words).not.toMatch(/https?:|mailto:|@/);
  });

  it('leads to the address that links.csv names', () => {
    const link = { title: 'Corrections', url: 'https://example.org/corrections' };
    expect(render(<Corrections link={link} />)).toContain('href="https://example.org/corrections"');
  });

  it('asks for no names, and leads to help', () => {
    const words = render(<Corrections />);
    expect(words).toContain('never send names');
    expect(words).toContain('href="/help/"');
  });
});

describe('the search in the sources', () => {
  const type = (words: string): void => {
    const input = document.querySelector<HTMLInputElement>('#source-search');
    if (!input) throw new Error('no field');
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const shown = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>('#source-list li')].filter((li) => !li.hidden);
  const status = (): string => text(document.querySelector('#source-count'));
  const total = tables.sources.length;

  beforeEach(() => startSourceFilter(document));

  it('keeps the sources that have every word, and says how many', () => {
    type('kent 2017');
    expect(shown().length).toBeGreaterThan(0);
    expect(shown().length).toBeLessThan(total);
    for (const li of shown()) expect(text(li).toLowerCase()).toMatch(/kent.*2017|2017.*kent/);
    expect(status()).toBe(`${shown().length} of ${total} sources`);
  });

  it('unfolds the years with a source, and hides the others', () => {
    type('kent 2017');
    for (const year of document.querySelectorAll<HTMLDetailsElement>('#source-list details'))
      expect([year.hidden, year.open]).toEqual([
        !text(year.querySelector('summary')).startsWith('2017'),
        true,
      ]);
  });

  it.each(["TODAY'S FAMILY", 'todays family', 'today’s family'])(
    'finds a source however it is typed: %s',
    (words) => {
      type(words);
      expect(shown()).toHaveLength(1);
    },
  );

  it('says so where nothing is found', () => {
    type('no such newspaper');
    expect(shown()).toEqual([]);
    expect(status()).toMatch(/^No source has all these words/);
  });

  it('folds everything again when the field is emptied', () => {
    type('kent');
    type('');
    expect(shown()).toHaveLength(total);
    expect(document.querySelectorAll('#source-list details[open]')).toHaveLength(0);
    expect(status()).toBe(`${total} sources`);
  });
});

it('an address that names a folded entry unfolds it and what is around it', () => {
  location.hash = '#prc-71';
  startOpenTarget(document);
  const entry = document.querySelector<HTMLDetailsElement>('#prc-71');
  expect(entry?.open).toBe(true);
  expect(entry?.parentElement?.closest('details')?.open).toBe(true);
  expect(document.querySelector<HTMLDetailsElement>('#scc-foi')?.open).toBe(false);
});
