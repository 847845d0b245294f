/*
 * What a page knows about itself: attributes of its root element, written at build and, where they change, while it is
 * open. Scripts, styles and tests read them.
 */

/** The facts by the names of their attributes: `editionDate` is `data-edition-date`. */
export interface PageFacts {
  /** The screen whose script the page starts. */
  readonly page: string;
  /** Where the site is served: `/`, or a sub-path with a slash at both ends. */
  readonly base: string;
  /** The version of the app that the page belongs to: a hash of all its pages. */
  readonly build: string;
  /** The seal of the page's own text; see seal.ts. */
  readonly seal: string;
  /** Id of the edition that the page was built with. */
  readonly edition: string;
  /** The day of the edition whose figures the page shows: a newer one may have come since it was built. */
  readonly editionDate: string;
  /** `ready` once everything that is needed without a connection is on the device. */
  readonly offline: 'ready';
  /** How often Shift was pressed towards the exit; present once the page listens. */
  readonly shift: string;
}

/** An element as far as its `data-` attributes go. */
interface Root {
  readonly dataset: Record<string, string | undefined>;
}

/** Reads one fact; undefined where the page does not carry it. */
export const readFact = (root: Root, name: keyof PageFacts): string | undefined => root.dataset[name];

/** Writes one fact, or takes it away. */
export function writeFact<N extends keyof PageFacts>(
  root: Root,
  name: N,
  value: PageFacts[N] | undefined,
): void {
  if (value === undefined) delete root.dataset[name];
  else root.dataset[name] = value;
}

const attributeOf = (name: string): string =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The attribute that holds a fact: `data-edition-date`. */
export const factAttribute = (name: keyof PageFacts): string => attributeOf(name);

/** Facts as they stand in the tag of the root element: `data-page="help" data-base="/"`, in the order given. */
export const factAttributes = (facts: Partial<PageFacts>): string =>
  Object.entries(facts)
    .map(([name, value]) => `${attributeOf(name)}="${value}"`)
    .join(' ');

/** The version in the text of a page; undefined where it is no page of this site. */
export const buildIn = (html: string): string | undefined =>
  /^\s*<!doctype html>\s*<html[^>]*\sdata-build="([^"]*)"/i.exec(html.slice(0, 2000))?.[1];
