import type { ComponentChildren, JSX } from 'preact';
import { tabs } from '../contract/page.ts';
import type { Site } from '../contract/site.ts';
import { BrokenNotice } from './broken/BrokenNotice.tsx';
import { ExitedScreen } from './exit/ExitedScreen.tsx';
import { ExitLink, ExitSkipLink } from './exit/ExitLink.tsx';
import { HelpStrip } from './help-strip/HelpStrip.tsx';
import { href } from '../contract/addresses.ts';
import { Icon } from './icons.tsx';

const Tabs = ({ current }: { current: string | undefined }): JSX.Element => (
  <nav class="tabs" aria-label="Main">
    {tabs().map(({ path, tab }) => (
      <a key={path} href={href(path)} aria-current={path === current ? 'page' : undefined}>
        <Icon name={tab.icon} />
        {tab.name}
      </a>
    ))}
  </nav>
);

interface LayoutProps {
  readonly site: Site;
  /** Path of the tab that the page is or belongs to; absent where it belongs to none. */
  readonly tab?: string | undefined;
  readonly children: ComponentChildren;
}

/** What stands around every page: the exit, the help strip, the way to the other pages. */
export function Layout({ site, tab, children }: LayoutProps): JSX.Element {
  const exit = site.links['exit-to'];
  if (!exit) throw new Error('links.csv: no row "exit-to", which the exit on every page needs.');
  return (
    <>
      <a class="skip" href="#main">
        Skip to main content
      </a>
      <header class="top">
        <ExitSkipLink to={exit.url} />
        <a class="brand" href={href('')}>
          Local Figures
        </a>
        <Tabs current={tab} />
        <ExitLink to={exit.url} />
      </header>
      <HelpStrip helplines={site.helplines} />
      <div class="bars">
        <BrokenNotice />
        <div id="notices" aria-live="polite" />
      </div>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <ExitedScreen />
    </>
  );
}
