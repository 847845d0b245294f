import type { ComponentChildren, JSX } from 'preact';
import type { Site } from '../contract/site.ts';
import { BrokenNotice } from './broken/BrokenNotice.tsx';
import { ExitedScreen } from './exit/ExitedScreen.tsx';
import { ExitLink, ExitSkipLink } from './exit/ExitLink.tsx';
import { HelpStrip } from './help-strip/HelpStrip.tsx';
import { href } from '../contract/href.ts';
import { Icon, type IconName } from './icons.tsx';

const TABS: readonly { path: string; icon: IconName; name: string }[] = [
  { path: '', icon: 'figures', name: 'Figures' },
  { path: 'headlines/', icon: 'headlines', name: 'Headlines' },
  { path: 'help/', icon: 'help', name: 'Help' },
  { path: 'about/', icon: 'about', name: 'About' },
];

const Tabs = ({ current }: { current: string }): JSX.Element => (
  <nav class="tabs" aria-label="Main">
    {TABS.map(({ path, icon, name }) => (
      <a key={path} href={href(path)} aria-current={path === current ? 'page' : undefined}>
        <Icon name={icon} />
        {name}
      </a>
    ))}
  </nav>
);

interface LayoutProps {
  readonly site: Site;
  /** Path of the tab that the page belongs to. */
  readonly tab: string;
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
