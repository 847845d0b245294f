// @vitest-environment happy-dom
import { render } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { areaRecords } from '../../../../src/site/dataset/areas.ts';
import { COUNTS_ARE_NOT_CHILDREN } from '../../../../src/figures/care/care-words.ts';
import { HeadlinesPage } from '../../../../src/screens/headlines/HeadlinesPage.tsx';
import type { Site } from '../../../../src/contract/site.ts';
import { headlines, tables } from '../../figures/headline/table.ts';

const edition: Site['edition'] = {
  id: 'test',
  date: '2026-11-21',
  recordedCrime: { published: '2026-04-23', to: '2025-12-31' },
};
const html = render(<HeadlinesPage site={{ headlines, edition } as unknown as Site} />);
const card = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no card for ${id}`);
  return found;
};

beforeAll(() => {
  document.body.innerHTML = html;
});

describe('the page of headlines', () => {
  it('has a card for every row of the table, with its claim as it stands there, publisher and source', () => {
    for (const { id, claim, publisher, url } of tables.headlines) {
      const { textContent } = card(id);
      expect(card(id).querySelector('h3')?.textContent).toBe(claim);
      expect(textContent).toContain(publisher);
      expect(card(id).querySelector('.read a')?.getAttribute('href') ?? undefined).toBe(url);
    }
    expect(document.querySelectorAll('article')).toHaveLength(tables.headlines.length);
  });

  it('leads from a force to its page with the measure, which has figures there', () => {
    const records = new Map(areaRecords(tables).map((r) => [r.force.id, r]));
    for (const { id, area, measure } of tables.headlines) {
      const link = card(id).querySelector('a[href*="area/"]')?.getAttribute('href');
      const record = records.get(area);
      expect(link?.endsWith(`area/${area}/?measure=${measure}`) ?? false, `headline ${id}`).toBe(
        record !== undefined,
      );
      const has = record?.series.some((s) => s.measure.id === measure) ?? true;
      expect(has, `headline ${id}`).toBe(true);
    }
  });

  it('says what counts are not, which edition, and where help is', () => {
    expect(document.body.textContent).toContain(COUNTS_ARE_NOT_CHILDREN);
    expect(document.querySelector('.edition')).not.toBeNull();
    expect(document.querySelector('.content-note a')?.getAttribute('href')).toMatch(/help\/$/);
  });

  it('gives no verdict on the sheet that is printed first', () => {
    const sheet = document.querySelector('.sheet');
    expect(sheet?.querySelectorAll('li')).toHaveLength(headlines.length);
    expect(sheet?.textContent).not.toMatch(/\bWrong|Right\b|Cannot be checked|No number printed/);
    for (const h of headlines) {
      const claim = Array.from(sheet?.querySelectorAll('li') ?? []).find((li) =>
        li.textContent.startsWith(h.claim),
      );
      expect(claim?.querySelector('small')?.textContent).toContain(
        `${h.area.name}. ${h.measure.plainName}. `,
      );
    }
    const order = (selector: string) =>
      Array.from(document.querySelectorAll<HTMLElement>(selector), (one) => one.dataset['area']);
    expect(order('.sheet li')).toEqual(order('article'));
  });

  it('says once on a card that other forces answered, and of a national total how many', () => {
    expect(card('england-wales-2017').querySelector('.answered')?.textContent).toBe('39 forces answered.');
    expect(card('england-wales-2017').querySelector('.caution')).toBeNull();
    expect(card('doubled-2019').querySelector('.caution')?.textContent).toContain('this is no trend');
    expect(card('kent-2017').querySelector('.answered')).toBeNull();
    const uk = card('grooming-uk-2025');
    expect(uk.querySelector('.slip')?.textContent).toContain('Different sets of forces.');
    expect(uk.querySelectorAll('.caution')).toHaveLength(1);
  });

  it('has no field and no button outside what waits for scripts', () => {
    for (const control of document.querySelectorAll('input, select, button')) {
      expect(control.closest('.needs-script')).not.toBeNull();
    }
    expect(document.querySelector('#check')?.textContent).toContain('298 \u00f7 63 = 473.0%');
  });

  it('lists the areas to choose from by the alphabet, never by their numbers', () => {
    const names = Array.from(document.querySelectorAll('option'), (o) =>
      o.textContent.replace(/ \(\d+\)$/, ''),
    );
    expect(names[0]).toBe('All areas');
    expect(names.slice(1)).toEqual(names.slice(1).toSorted((a, b) => a.localeCompare(b)));
    expect(new Set(names.slice(1)).size).toBe(new Set(tables.headlines.map(({ area }) => area)).size);
  });
});
