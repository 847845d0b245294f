import { describe, expect, it } from 'vitest';
import { checkedWords, helplinesOf } from '../../../src/site/helplines.ts';
import { helpGroups } from '../../../src/screens/help/groups.ts';
import { tables } from '../data/real.ts';

const TODAY = '2026-11-21';
const { helplines: rows } = tables;
const helplines = helplinesOf(rows, TODAY);
const of = (id: string) => {
  const found = helplines.find((helpline) => helpline.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('services as the screens show them', () => {
  it('keeps every service, by its order', () => {
    expect(helplines.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    expect(helplines.slice(0, 3).map(({ id }) => id)).toEqual(['999', 'childline', 'samaritans']);
    const orders = helplines.map(({ id }) => rows.find((row) => row.id === id)?.order ?? 0);
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  });

  it('dials digits only and shows the number as people read it', () => {
    expect(of('childline').phone).toEqual({ display: '0800 1111', href: 'tel:08001111' });
    expect(of('victim-support').phone).toEqual({ display: '08 08 16 89 111', href: 'tel:08081689111' });
    const calls = helplines.flatMap(({ phone }) => (phone ? [phone.href] : []));
    expect(calls.filter((href) => !/^tel:\d+$/.test(href))).toEqual([]);
  });

  it('fills in the message of a text where one is needed', () => {
    expect(of('shout').sms).toEqual({ words: 'Text SHOUT to 85258', href: 'sms:85258?&body=SHOUT' });
    expect(of('meic').sms).toEqual({ words: 'Text 84001', href: 'sms:84001' });
    expect(of('childline').sms).toBeUndefined();
  });

  it('has no hours where none are known for certain', () => {
    expect(of('nspcc')).not.toHaveProperty('hours');
    expect(of('nspcc').alwaysOpen).toBe(false);
  });

  it('says of just these services that their hours may have changed', () => {
    // Held here beside the table on purpose: a frightened person calls by these words, so they never change unseen.
    expect(Object.fromEntries(helplines.map(({ id, hoursInDoubt }) => [id, hoursInDoubt]))).toEqual({
      '999': false,
      childline: false,
      samaritans: false,
      shout: false,
      hopeline247: false,
      'report-remove': false,
      ceop: false,
      nspcc: false,
      '101': false,
      iwf: false,
      posh: false,
      'stop-it-now': true,
      'youngminds-parents': true,
      'nhs-111-mental-health': false,
      'nhs-24': false,
      meic: false,
      'lifeline-ni': false,
      'children-first': false,
      'breathing-space': true,
      'missing-people': false,
      'victim-support': false,
      'revenge-porn-helpline': false,
    });
  });

  it('reads no doubt from the words of a note', () => {
    const noted = rows.map((row) => ({ ...row, check: 'Hours are from older pages.' }));
    const doubts = helplinesOf(noted, TODAY).map(({ hoursInDoubt }) => hoursInDoubt);
    expect(doubts).toEqual(helplines.map(({ hoursInDoubt }) => hoursInDoubt));
  });

  it('leaves the notes of editors behind', () => {
    const words = JSON.stringify(helplines);
    const notes = rows.flatMap(({ check }) => check ?? []);
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => words.includes(note))).toEqual([]);
  });
});

describe('when a service was last checked', () => {
  it.each([
    ['2026', 'Last checked 2026.'],
    ['2026-09', 'Last checked September 2026.'],
    ['2025-11-21', 'Last checked November 2025.'],
    ['2025', 'Last checked 2025.'],
    ['2025-10', 'We last saw this confirmed in October 2025; it may have changed.'],
    ['2017', 'We last saw this confirmed in 2017; it may have changed.'],
    [undefined, 'We do not know when this was last confirmed; it may have changed.'],
  ])('%s', (date, words) => {
    expect(checkedWords(date, TODAY)).toBe(words);
  });
});

describe('groups of services', () => {
  const groups = helpGroups(helplines);

  it('has every service once', () => {
    const ids = groups.flatMap((group) => group.helplines.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
  });

  it('puts what is for a child first and the nations last', () => {
    expect(groups[0]?.helplines[0]?.id).toBe('childline');
    expect(groups.map(({ heading }) => heading)).toEqual([
      'If you are under 19',
      'For young people and adults',
      'For parents, carers and other adults',
      'If you work with children',
      'In England and Wales',
      'In Scotland',
      'In Wales',
      'In Northern Ireland',
    ]);
  });

  it('keeps the order within a group', () => {
    const all = helplines.map(({ id }) => id);
    for (const group of groups) {
      const places = group.helplines.map(({ id }) => all.indexOf(id));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
});
