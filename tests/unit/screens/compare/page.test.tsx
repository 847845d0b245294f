// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toMeasure } from '../../../../src/site/dataset/measures.ts';
import { records, tables } from '../../data/real.ts';
import type { AreaRecord } from '../../../../src/dataset/types.ts';
import { catalogueOf } from '../../../../src/screens/compare/catalogue.ts';
import { Compare } from '../../../../src/screens/compare/Compare.tsx';
import type { LoadArea } from '../../../../src/screens/compare/use-records.ts';

const catalogue = catalogueOf({ records, measures: tables.measures.map(toMeasure) });
const edition = { id: 'e', date: '2026-11-21', recordedCrime: { published: '2026-04-23', to: '2025-12-31' } };

const root = document.body;
let gone = new Set<string>();
const load = async (id: string): Promise<AreaRecord | undefined> =>
  gone.has(id) ? undefined : records.find((r) => r.force.id === id);

/** Lets every area arrive, one after the other. */
const settle = async (): Promise<void> => {
  await act(() => new Promise<void>((done) => void setTimeout(done)));
  await act(async () => undefined);
};

async function open(search: string, get: LoadArea = load): Promise<void> {
  history.replaceState(null, '', `/compare/${search}`);
  await act(async () => {
    render(<Compare key={search} catalogue={catalogue} edition={edition} search={search} load={get} />, root);
  });
  await settle();
}

const all = (selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
const names = (): string[] => all('.compare-charts h3');
function find(selector: string): Element {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`Nothing on the page is ${selector}`);
  return found;
}

async function choose(select: string, value: string): Promise<void> {
  const list = find(select) as HTMLSelectElement;
  await act(async () => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
async function add(id: string): Promise<void> {
  await choose('#compare-add', id);
  await act(async () => void find('form').dispatchEvent(new Event('submit', { cancelable: true })));
  await settle();
}
async function press(words: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((b) => b.textContent?.startsWith(words));
  if (!button) throw new Error(`No button says ${words}`);
  await act(async () => button.click());
  await settle();
}

beforeEach(() => (gone = new Set()));
afterEach(() => render(null, root));

test('areas stand in alphabetical order in charts and table, whatever the order of choosing', async () => {
  await open('?areas=kent,essex&measure=prc-88a');
  expect(names()).toEqual(['Essex', 'Kent']);
  expect(all('thead th')).toEqual(['Year', 'Essex', 'Kent']);
  await add('dorset');
  expect(names()).toEqual(['Dorset', 'Essex', 'Kent']);
  expect(all('thead th')).toEqual(['Year', 'Dorset', 'Essex', 'Kent']);
});

test('the address follows every choice, and no step is left to go back through', async () => {
  await open('');
  const steps = history.length;
  await add('kent');
  await choose('#compare-measure', 'prc-88a');
  await press('Per 10,000');
  expect(location.search).toBe('?areas=kent&measure=prc-88a&show=rate');
  await press('Remove Kent');
  expect(location.search).toBe('?measure=prc-88a&show=rate');
  expect(history.length).toBe(steps);
});

test('a fifth area is refused in words, and the four stay', async () => {
  await open('?areas=kent,essex,dorset,gwent');
  await add('surrey');
  expect(find('[role="status"]').textContent).toBe(
    'You can compare up to four areas. Remove one before you add another.',
  );
  expect(names()).toEqual(['Dorset', 'Essex', 'Gwent', 'Kent']);
});

test('adding nothing says what to do', async () => {
  await open('');
  await add('');
  expect(find('[role="status"]').textContent).toBe('Choose an area from the list first.');
});

test('removing an area says so, and keeps the focus on the page', async () => {
  await open('?areas=kent,essex');
  await press('Remove Kent');
  expect(names()).toEqual(['Essex']);
  expect(find('[role="status"]').textContent).toBe('Kent removed.');
  expect(document.activeElement?.id).toBe('compare-add');
});

test('only measures that may be compared can be chosen', async () => {
  await open('');
  const values = [...find('#compare-measure').querySelectorAll('option')].map((o) => o.value);
  const may = tables.measures.filter((m) => m.compareBetweenForces === 'with-care').map((m) => m.id);
  expect(values.toSorted()).toEqual(may.toSorted());
});

test('Scotland and Northern Ireland say why not, and where their figures are', async () => {
  await open('?areas=police-scotland,northern-ireland,kent&measure=prc-88a');
  const [, , scotland = ''] = all('.compare-charts section');
  expect(scotland).toContain('The recorded crime figures of the Home Office do not cover it');
  expect(scotland).toContain('see its figures on its own page');
  expect(all('thead th')).toEqual(['Year', 'Kent']);
});

test('British Transport Police has a count, and instead of a rate a sentence', async () => {
  await open('?areas=btp,kent&measure=prc-88a');
  expect(root.querySelectorAll('.chart').length).toBe(2);
  await press('Per 10,000');
  expect(root.querySelectorAll('.chart').length).toBe(1);
  expect(all('.compare-charts section')[0]).toContain('Nobody lives in its area');
});

test('a rate stands beside the count and the children it is made of', async () => {
  await open('?areas=kent&measure=prc-88a&show=rate');
  const row = [...root.querySelectorAll('tbody tr')].find((tr) => tr.textContent?.startsWith('2024/25'));
  expect(row?.textContent).toMatch(/^2024\/25children in mid-2024\d+\.\d \d+ offences; [\d,]+ children$/);
});

test('a break is a row in words, and stands where the years part', async () => {
  await open('?areas=kent,essex&measure=prc-88a');
  const rows = all('tbody tr');
  const at = rows.findIndex((row) => row.startsWith('3 April 2017'));
  expect(rows[at]).toContain('Do not compare figures above this line with figures below it.');
  expect(rows[at - 1]).toMatch(/^2017\/18/);
  expect(rows[at + 1]).toMatch(/^2016\/17/);
});

test('an area that could not be had is named, the others are shown, and it can be tried again', async () => {
  gone = new Set(['essex']);
  await open('?areas=kent,essex&measure=prc-88a');
  expect(all('[role="alert"]')[0]).toContain('The figures for Essex could not be loaded');
  expect(all('thead th')).toEqual(['Year', 'Kent']);
  gone = new Set();
  await press('Try again');
  expect(all('thead th')).toEqual(['Year', 'Essex', 'Kent']);
  expect(all('[role="alert"]')).toEqual([]);
});

test('areas of two editions are shown with a caution', async () => {
  const kent = records.find((r) => r.force.id === 'kent')!;
  const id = kent.series[0]!.quarters!.source;
  const sources = { ...kent.sources, [id]: { ...kent.sources[id]!, published: '2025-07-24' } };
  const mixed: LoadArea = async (area) => (area === 'kent' ? { ...kent, sources } : load(area));
  await open('?areas=kent,essex', mixed);
  expect(all('.caution').join()).toContain('two editions');
});

test('what the address got wrong is said until something is chosen', async () => {
  await open('?areas=kent,atlantis&measure=prc-88a');
  expect(all('.compare > .caution')).toEqual([
    'This address names an area that is not in our list. It is left out.',
  ]);
  await press('Per 10,000');
  expect(all('.compare > .caution')).toEqual([]);
});

test('no measure and no group of areas puts a broken word on the page', async () => {
  const areas = ['btp,city-of-london,dorset,metropolitan', 'gwent,police-scotland,northern-ireland'];
  for (const { id } of tables.measures) {
    for (const show of ['', '&show=rate']) {
      await open(`?areas=${areas[show === '' ? 0 : 1]}&measure=${id}${show}`);
      expect({ id, text: root.textContent }).not.toMatchObject({
        text: expect.stringMatching(/NaN|undefined|Infinity|\bnull\b|\[object/) as unknown,
      });
    }
  }
});
