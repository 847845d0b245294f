// @vitest-environment happy-dom
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ForceLists } from '../../../../src/screens/home/ForceLists.tsx';
import { TileMap } from '../../../../src/screens/home/TileMap.tsx';
import type { ForceSummary } from '../../../../src/contract/site.ts';
import { tablesWith } from '../../data/tools/check/bench.ts';

const { forces: forceRows } = tablesWith();
const entry = (row: (typeof forceRows)[number]): ForceSummary => ({
  id: row.id,
  name: row.name,
  shortName: row.shortName,
  nation: row.nation,
  newest: null,
  tile: { x: row.tileX, y: row.tileY, label: row.tileLabel },
});
const forces = forceRows.map(entry);

const drawn = (html: string): HTMLElement => {
  const page = document.createElement('main');
  page.innerHTML = html;
  return page;
};
const namesIn = (list: Element): string[] =>
  Array.from(list.querySelectorAll('a'), (link) => link.textContent ?? '');

describe('the list of forces', () => {
  const lists = [...drawn(render(<ForceLists forces={forces.toReversed()} />)).querySelectorAll('ul')].map(
    namesIn,
  );

  it('holds every force once', () => {
    expect(lists.flat().toSorted((a, b) => a.localeCompare(b))).toEqual(
      forces.map(({ shortName }) => shortName).toSorted((a, b) => a.localeCompare(b)),
    );
  });

  it('is in alphabetical order within each nation, whatever the order of the table: no ranking', () => {
    for (const names of lists) expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  });

  it('names each nation above its forces', () => {
    const headings = Array.from(
      drawn(render(<ForceLists forces={forces} />)).querySelectorAll('h3'),
      (h) => h.textContent,
    );
    expect(headings.join()).toMatch(/England.*Wales.*Scotland.*Northern Ireland.*Railways/);
  });
});

describe('the tile map', () => {
  const map = drawn(render(<TileMap forces={forces} />));

  it('has a tile for every force that leads to its page', () => {
    const links = Array.from(map.querySelectorAll('a'), (link) => link.getAttribute('href'));
    expect(links).toEqual(forces.map(({ id }) => `/area/${id}/`));
  });

  it('looks the same whatever was counted: no tile is shaded', () => {
    const counted = (count: number): string =>
      render(
        <TileMap
          forces={forces.map((force) => ({
            ...force,
            newest: {
              measure: 'a',
              plainName: 'A',
              countedAs: 'a',
              count,
              atLeast: false,
              period: '2024/25',
            },
          }))}
        />,
      );
    expect(counted(1)).toBe(counted(9999));
  });

  it('is left to those who see it: the list says the same in words', () => {
    expect(map.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    const links = render(<TileMap forces={forces} />).match(/<a [^>]*>/g) ?? [];
    const reached = links.filter((link) => !/ tabindex="-1"/i.test(link));
    expect(links).toHaveLength(46);
    expect(reached).toEqual([]);
  });
});
