// @vitest-environment happy-dom
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { helplinesOf } from '../../../../src/site/helplines.ts';
import { tables } from '../../data/real.ts';
import { start } from '../../../../src/screens/help/client.ts';
import { HelpPage } from '../../../../src/screens/help/HelpPage.tsx';
import { HelpStrip } from '../../../../src/shell/help-strip/HelpStrip.tsx';

const { helplines: rows, wrongNumbers } = tables;
const helplines = helplinesOf(rows, '2026-11-21');
const html = render(<HelpPage helplines={helplines} />);
const strip = render(<HelpStrip helplines={helplines} />);
document.body.innerHTML = `${strip}<main>${html}</main>`;

function card(id: string): HTMLElement {
  const [found, ...more] = document.querySelectorAll<HTMLElement>(`article[id="${id}"]`);
  if (!found || more.length > 0)
    throw new Error(`not one card of ${id}, but ${more.length + (found ? 1 : 0)}`);
  return found;
}
const hrefs = (of: Element): (string | null)[] =>
  Array.from(of.querySelectorAll('a'), (link) => link.getAttribute('href'));
/** All numbers as dialled: a wrong one may be the beginning of a right one. */
const numbersIn = (text: string): string[] =>
  Array.from(text.matchAll(/\d(?:[ -]?\d)*/g), ([number]) => number.replaceAll(/\D/g, ''));

describe('the help page', () => {
  it.each(rows)('$id has one card with its buttons', (row) => {
    const of = card(row.id);
    const words = of.textContent;
    const { name, what, cost, phone, phoneBill, languages } = row;
    const expected = [name, what, cost, phone && `Call ${phone}`, phoneBill, languages].filter(Boolean);
    expect(expected.filter((part) => !words.includes(part ?? ''))).toEqual([]);
    const ways = [
      phone && `tel:${phone.replaceAll(' ', '')}`,
      row.sms && `sms:${row.sms}${row.smsBody ? `?&body=${row.smsBody}` : ''}`,
      row.url,
    ];
    expect(hrefs(of)).toEqual(ways.filter(Boolean));
    expect(words).toMatch(/checked \S|confirmed in \S/);
  });

  it('prints hours where there are some and none where there are none', () => {
    const unsaid = rows.filter(({ id, hours }) => !card(id).textContent.includes(hours ?? ''));
    expect(unsaid).toEqual([]);
    expect(card('nspcc').textContent).not.toMatch(/\d ?[ap]m\b|hours|Any time|undefined/);
  });

  it('says which services need a connection', () => {
    const saying = rows.filter(({ id }) =>
      card(id).querySelector('.help-facts')?.textContent.includes('Needs a connection'),
    );
    expect(saying).toEqual(rows.filter(({ needsConnection }) => needsConnection));
  });

  it('calls in the same tab and tells other sites nothing', () => {
    expect(html).not.toContain('target=');
    for (const link of document.querySelectorAll('a[href^=http]'))
      expect(link.getAttribute('rel')).toBe('noreferrer');
  });

  it('starts with danger, then Childline', () => {
    expect(Array.from(document.querySelectorAll('article'), ({ id }) => id).slice(0, 2)).toEqual([
      '999',
      'childline',
    ]);
  });

  it('says that calls stay in the call list and what the exit cannot do', () => {
    expect(html).toMatch(/call list/);
    expect(html).toMatch(/history/);
    expect(html).toMatch(/icon/);
  });

  it('marks every card with who and where it is for', () => {
    expect(card('meic').dataset).toMatchObject({ for: 'child', in: 'wales' });
    expect(card('lifeline-ni').dataset['in']).toBe('northern-ireland');
    expect(card('999').dataset['for']).toBe('child parent teacher');
  });

  it('offers every audience and nation, with nothing chosen', () => {
    const values = Array.from(document.querySelectorAll<HTMLInputElement>('input'), ({ value }) => value);
    expect(values).toEqual([
      '',
      'child',
      'parent',
      'teacher',
      '',
      'england',
      'wales',
      'scotland',
      'northern-ireland',
    ]);
    const checked = Array.from(
      document.querySelectorAll<HTMLInputElement>('input:checked'),
      ({ value }) => value,
    );
    expect(checked).toEqual(['', '']);
  });

  it('shows no number that is known to be wrong', () => {
    const shown = numbersIn(html + strip);
    expect(shown).toContain('08001111');
    const wrong = wrongNumbers.map(({ number }) => number.replaceAll(' ', ''));
    expect(wrong.filter((number) => shown.includes(number))).toEqual([]);
  });

  it('chooses what the address asks for', () => {
    history.replaceState(null, '', '?for=parent&in=wales&other="]');
    start(document);
    const checked = Array.from(
      document.querySelectorAll<HTMLInputElement>('input:checked'),
      ({ value }) => value,
    );
    expect(checked).toEqual(['parent', 'wales']);
  });
});

describe('the help strip', () => {
  it('has three numbers, callable without scripts', () => {
    document.body.innerHTML = strip;
    expect(hrefs(document.body)).toEqual(['tel:999', 'tel:08001111', 'tel:116123']);
    expect(Array.from(document.querySelectorAll('b'), (b) => b.textContent)).toEqual([
      '999',
      '0800 1111',
      '116 123',
    ]);
    expect(strip).not.toMatch(/\son\w+=|<script|style=/);
  });

  it('refuses to be built without one of them', () => {
    const without = helplines.filter(({ id }) => id !== 'samaritans');
    expect(() => render(<HelpStrip helplines={without} />)).toThrow(/samaritans/);
  });
});
