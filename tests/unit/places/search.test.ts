import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/places/normalise.ts';
import { QUERIES } from './queries.ts';
import { forcesFor, linesFor, search, tables } from './real-search.ts';

/** Ten thousand searches, on a machine that may be busy with other tests. */
const MANY = { timeout: 60_000 };

describe('what people type', MANY, () => {
  it.each(QUERIES)('"%s" offers %s first', (query, force) => {
    expect(forcesFor(query)[0]).toBe(force);
  });

  it('every force is reached by at least one of these', () => {
    const reached = new Set(QUERIES.map(([, force]) => force));
    expect(tables.forces.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('every official name, short name and alias gives its forces first', () => {
    const owners = new Map<string, string[]>();
    for (const { id, name, shortName, aliases } of tables.forces)
      for (const key of new Set([name, shortName, ...aliases]))
        owners.set(key, [...(owners.get(key) ?? []), id]);
    const wrong = [...owners].filter(([key, ids]) => {
      const first = forcesFor(key).slice(0, ids.length);
      return ids.some((id) => !first.includes(id));
    });
    expect(wrong).toEqual([]);
  });

  it.each(['Wales', 'cymru'])(
    '"%s" offers the four forces of Wales, and none as if it were meant alone',
    (query) => {
      expect(forcesFor(query).slice(0, 4)).toEqual(['dyfed-powys', 'gwent', 'north-wales', 'south-wales']);
      expect(search(query).sure).toBeNull();
    },
  );

  it('every place gives its force, and all of them where several forces have one of that name', () => {
    const owners = new Map<string, Set<string>>();
    for (const { place, force } of tables.places) {
      const key = normalise(place);
      owners.set(key, (owners.get(key) ?? new Set<string>()).add(force));
    }
    const missing = [...new Set(tables.places.map(({ place }) => place))].filter((place) => {
      const found = forcesFor(place);
      return [...(owners.get(normalise(place)) ?? [])].some((force) => !found.includes(force));
    });
    expect(missing).toEqual([]);
  });
});

describe('a name that belongs to several forces', () => {
  it('is an option for each, told apart by the county', () => {
    const lines = linesFor('Newport');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Newport, Gwent > gwent',
        'Newport, Isle of Wight > hampshire',
        'Newport, Telford and Wrekin > west-mercia',
        'Newport, Pembrokeshire > dyfed-powys',
        'Newport, Essex > essex',
        'Newport, East Riding of Yorkshire > humberside',
      ]),
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('is never taken for granted', () => {
    expect(search('Newport').sure).toBeNull();
    expect(search('Lincolnshire').sure).toBeNull();
  });

  it('is certain once the county is typed too', () => {
    expect(search('newport isle of wight').sure?.force.id).toBe('hampshire');
    expect(search('Newport, Telford and Wrekin').sure?.force.id).toBe('west-mercia');
  });

  it('does not let a village hide the city that most people mean', () => {
    expect(search('Stoke').sure).toBeNull();
    expect(forcesFor('Stoke')).toContain('staffordshire');
  });

  it('names the force that has only a part of a county, after the one that has the rest', () => {
    const [first, second] = search('Lincolnshire').results;
    expect(first?.force.id).toBe('lincolnshire');
    expect(first?.note).toBeUndefined();
    expect(second?.force.id).toBe('humberside');
    expect(second?.note).toBe('Part of Lincolnshire is in Humberside');
  });
});

describe('the order of results', () => {
  it('puts a force before a place, and a council before a town', () => {
    expect(linesFor('kent')[0]).toBe('Kent > kent');
    const mans = search('mans').results.map(({ title }) => title);
    expect(mans.indexOf('Mansfield, Nottinghamshire')).toBeLessThan(
      mans.indexOf('Mansfield Woodhouse, Nottinghamshire'),
    );
  });

  it('has nothing misspelt where something is exactly right', () => {
    const titles = search('Bath').results.map(({ title }) => normalise(title));
    expect(titles.every((title) => title.includes('bath'))).toBe(true);
  });

  it('lists a force once, not once for each of its names', () => {
    const ids = search('northamptonshire').results.filter(({ kind }) => kind === 'force');
    expect(ids).toHaveLength(1);
  });

  it('keeps to the limit', () => {
    expect(search('s', 5).results).toHaveLength(5);
  });

  it('says nothing to nothing', () => {
    for (const query of ['', '   ', '...', '((((', '\\']) expect(search(query).results).toEqual([]);
  });
});

describe('what fits is marked', () => {
  const marked = (query: string): (string | undefined)[] => {
    const [first] = search(query).results;
    return first?.marks.map(([from, to]) => first.title.slice(from, to)) ?? [];
  };

  it.each([
    ['maid', ['Maid']],
    ['kings lynn', ["King's Lynn"]],
    ['hull', ['Hull']],
    ['devon cornwall', ['Devon', 'Cornwall']],
    ['saint albans', ['St Albans']],
    ['me14 1xx', ['ME14']],
    ['maidstne', []],
  ])('"%s" marks %j', (query, parts) => {
    expect(marked(query)).toEqual(parts);
  });
});

describe('places that no publisher counts', () => {
  it.each([
    ['JE2 3AB', 'Jersey'],
    ['gy1', 'Guernsey'],
    ['IM1 1AA', 'the Isle of Man'],
    ['isle of man', 'the Isle of Man'],
    ['Jersey', 'Jersey'],
  ])('"%s" says that %s is not covered', (query, place) => {
    expect(search(query).notice).toEqual({ kind: 'not-covered', place });
    expect(search(query).sure).toBeNull();
  });

  it('offer no place whose name is one slip away', () => {
    expect(forcesFor('Jersey')).not.toContain('merseyside');
  });
});
