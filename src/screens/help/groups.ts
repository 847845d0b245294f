import type { Audience, Helpline, HomeNation } from '../../contract/helpline.ts';

/** Services that belong under one heading. */
export interface HelpGroup {
  readonly id: string;
  readonly heading: string;
  readonly helplines: readonly Helpline[];
}

const NATIONS: readonly HomeNation[] = ['England', 'Wales', 'Scotland', 'Northern Ireland'];

/** Headings in the order of showing: what a child needs comes first. */
const HEADINGS = [
  ['child', 'If you are under 19'],
  ['any', 'For young people and adults'],
  ['adult', 'For parents, carers and other adults'],
  ['work', 'If you work with children'],
] as const;

type Who = (typeof HEADINGS)[number][0];

/** A service for several audiences stands once, under a heading that is true for each of them. */
function whoOf({ audiences }: Helpline): Who {
  const adults = audiences.some((audience) => audience !== 'child');
  if (audiences.includes('child')) return adults ? 'any' : 'child';
  return audiences.includes('parent') ? 'adult' : 'work';
}

const isEverywhere = ({ nations }: Helpline): boolean => NATIONS.every((nation) => nations.includes(nation));

const slug = (words: string): string => words.toLowerCase().replaceAll(' ', '-');

/** For a `data-for` or `data-in` attribute: names without spaces, with a space between them. */
export const tokens = (names: Iterable<Audience | HomeNation>): string =>
  Array.from(new Set(names), slug).join(' ');

function byNation(helplines: readonly Helpline[]): HelpGroup[] {
  const names = [...new Set(helplines.map(({ nations }) => nations.join(' and ')))];
  return names.map((name) => ({
    id: `in-${slug(name)}`,
    heading: `In ${name}`,
    helplines: helplines.filter(({ nations }) => nations.join(' and ') === name),
  }));
}

/**
 * Every service once: those of the whole UK by who they are for, then those of some nations by nation.
 * @param helplines in the order of showing, which holds within each group
 * @returns only groups with services in them
 */
export function helpGroups(helplines: readonly Helpline[]): HelpGroup[] {
  const everywhere = helplines.filter(isEverywhere);
  const byWho = HEADINGS.map(([who, heading]) => ({
    id: `for-${who}`,
    heading,
    helplines: everywhere.filter((helpline) => whoOf(helpline) === who),
  }));
  const local = byNation(helplines.filter((helpline) => !isEverywhere(helpline)));
  return [...byWho, ...local].filter(({ helplines: of }) => of.length > 0);
}
