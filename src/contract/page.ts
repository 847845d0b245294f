import type { Site } from './site.ts';

/*
 * Every kind of page, once. The pages that are built, the script that a page starts, the tabs in its header and the
 * list of what the service worker keeps are all derived from this list. To add a page, add its entry here and a folder
 * of that name below src/screens: its page.tsx draws it, and its client.ts or client.tsx, if there is one, hydrates it.
 */

/** A tab in the header of every page. */
export interface Tab {
  readonly name: string;
  /** A drawing of src/shell/icons.tsx. */
  readonly icon: 'figures' | 'headlines' | 'help' | 'about';
}

/** What is the same for all pages of a kind. */
export interface PageKind {
  /** Folder below src/screens that draws the page and holds its script. */
  readonly screen: string;
  /** Path of the page; `*` stands for an area, where every area has a page of its own. */
  readonly path: string;
  /**
   * How it becomes available offline: `installed` by the service worker together with the version, which does not
   * install without it; or `saved` after the first visit, one by one, so that one that cannot be fetched does not hold
   * up the others.
   */
  readonly offline: 'installed' | 'saved';
  /** Present where the page is a tab itself. */
  readonly tab?: Tab;
  /** Path of the tab that it belongs to, where it is not one itself; absent where it belongs to none. */
  readonly belongsTo?: string;
  /** Kept out of search engines. */
  readonly hidden?: true;
  /** Shown without header, tabs and help around it. */
  readonly bare?: true;
}

/** All kinds of pages, in the order in which they are built. */
export const PAGES = [
  { screen: 'home', path: '', offline: 'installed', tab: { name: 'Figures', icon: 'figures' } },
  { screen: 'compare', path: 'compare/', offline: 'installed', belongsTo: '' },
  {
    screen: 'headlines',
    path: 'headlines/',
    offline: 'installed',
    tab: { name: 'Headlines', icon: 'headlines' },
  },
  { screen: 'help', path: 'help/', offline: 'installed', tab: { name: 'Help', icon: 'help' } },
  { screen: 'about', path: 'about/', offline: 'installed', tab: { name: 'About', icon: 'about' } },
  { screen: 'not-found', path: '404.html', offline: 'installed', hidden: true },
  { screen: 'area', path: 'area/*/', offline: 'saved', belongsTo: '' },
  { screen: 'area', path: 'area/', offline: 'installed', belongsTo: '', hidden: true },
  { screen: 'exit', path: 'exit/', offline: 'installed', hidden: true, bare: true },
] as const satisfies readonly PageKind[];

/** Name of a screen: a folder below src/screens. */
export type Screen = (typeof PAGES)[number]['screen'];

const kinds: readonly PageKind[] = PAGES;

/** The kind of the page at a path; undefined where no page has that path. */
export const kindOfPath = (path: string): PageKind | undefined =>
  kinds.find((kind) => kind.path === path) ??
  kinds.find(({ path: pattern }) => {
    const [before = '', after] = pattern.split('*');
    const name = after === undefined ? '' : path.slice(before.length, path.length - after.length);
    return name !== '' && !name.includes('/') && path === before + name + after;
  });

/** Paths of the pages that the service worker installs with a version, in the order of the list. */
export const installedPaths = (): string[] =>
  kinds.filter(({ offline }) => offline === 'installed').map(({ path }) => path);

/** The tabs with their paths, in the order of showing. */
export const tabs = (): { path: string; tab: Tab }[] =>
  kinds.flatMap(({ path, tab }) => (tab ? { path, tab } : []));

/** A page of the site, before its document is written around it. */
export interface Page {
  readonly kind: PageKind;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What stands in the body, as HTML. */
  readonly html: string;
  /** Data that scripts find in the page, by the id of the element that holds it. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * What src/prerender.tsx exports. The generator loads it by its name and not by an import: the components are made for a
 * browser, and must not bring its types into Node.
 */
export interface PrerenderModule {
  readonly renderPages: (site: Site) => Page[];
}
