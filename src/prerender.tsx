import { renderToString } from 'preact-render-to-string';
import { kindOfPath, PAGES, type Page, type PageKind } from './contract/page.ts';
import type { Site } from './contract/site.ts';
import type { PageContent, ScreenModule } from './screens/page-content.ts';
import { Layout } from './shell/Layout.tsx';

const SCREENS = import.meta.glob<ScreenModule>('./screens/*/page.tsx', { eager: true });

const fileOf = (screen: string): string => `./screens/${screen}/page.tsx`;

function moduleOf(screen: string): ScreenModule {
  const module = SCREENS[fileOf(screen)];
  if (module) return module;
  throw new Error(
    `contract/page.ts has the screen "${screen}", but there is no src/screens/${screen}/page.tsx.`,
  );
}

function renderPage(site: Site, kind: PageKind, { main, ...content }: PageContent): Page {
  const tab = kind.tab ? kind.path : kind.belongsTo;
  const body = kind.bare ? main : Layout({ site, tab, children: main });
  return { ...content, kind, html: renderToString(body) };
}

/**
 * Draws every page of the site from the same components that the browser hydrates, in the order of the list of kinds.
 * @throws Error where that list and the screens disagree: a page without a kind, or a kind without a page
 */
export function renderPages(site: Site): Page[] {
  const screens = [...new Set(PAGES.map(({ screen }) => screen))];
  const unlisted = Object.keys(SCREENS).find((file) => !screens.some((screen) => file === fileOf(screen)));
  if (unlisted !== undefined) throw new Error(`contract/page.ts does not list the screen of ${unlisted}.`);
  const contents = screens.flatMap((screen) => moduleOf(screen).drawPages(site));
  const pages = contents.map((content) => {
    const kind = kindOfPath(content.path);
    if (kind) return renderPage(site, kind, content);
    throw new Error(`contract/page.ts has no kind of page for "${content.path}", which a screen draws.`);
  });
  const empty = PAGES.find((kind) => !pages.some((page) => page.kind === kind));
  if (empty) throw new Error(`src/screens/${empty.screen}/page.tsx draws no page at "${empty.path}".`);
  return pages;
}
