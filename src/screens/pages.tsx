import type { JSX } from 'preact';
import { Layout } from '../shell/Layout.tsx';
import { aboutDescription, homeDescription } from './describe.ts';
import { AboutPage } from './about/AboutPage.tsx';
import { areaPages, areaShell } from './area/pages.tsx';
import { ComparePage } from './compare/ComparePage.tsx';
import { EXIT_TITLE, ExitPage } from './exit/ExitPage.tsx';
import { HeadlinesPage } from './headlines/HeadlinesPage.tsx';
import { HelpPage } from './help/HelpPage.tsx';
import { HomePage } from './home/HomePage.tsx';
import { NotFoundPage } from './not-found/NotFoundPage.tsx';
import type { Page } from '../contract/page.ts';
import type { Site } from '../contract/site.ts';

const NAME = 'Local Figures';

/** A page that stands inside the layout: what differs from page to page. `tab` is the path of the tab it belongs to. */
interface Screen extends Omit<Page, 'core' | 'body'> {
  readonly tab: string;
  readonly main: JSX.Element;
}

const screens = (site: Site): Screen[] => [
  {
    file: 'index.html',
    screen: 'home',
    tab: '',
    title: `${NAME}: what police record near you`,
    description: homeDescription(site),
    main: <HomePage site={site} />,
  },
  {
    file: 'compare/index.html',
    screen: 'compare',
    tab: '',
    title: `Compare areas: ${NAME}`,
    description:
      'Up to four police forces side by side on one scale: offences recorded, counts or rates, with the care that comparing needs. Never ranked.',
    main: <ComparePage site={site} />,
  },
  {
    file: 'headlines/index.html',
    screen: 'headlines',
    tab: 'headlines/',
    title: `Headlines, checked: ${NAME}`,
    description: `${site.headlines.length} published headlines about online sexual offences against children with their sums done again, and a calculator for any other.`,
    main: <HeadlinesPage site={site} />,
  },
  {
    file: 'help/index.html',
    screen: 'help',
    tab: 'help/',
    title: `Talk to someone: ${NAME}`,
    description:
      'Childline, Samaritans and other services for children, parents and people who work with children.',
    main: <HelpPage helplines={site.helplines} />,
  },
  {
    file: 'about/index.html',
    screen: 'about',
    tab: 'about/',
    title: `About the figures: ${NAME}`,
    description: aboutDescription(site),
    main: <AboutPage site={site} />,
  },
  {
    file: '404.html',
    screen: 'not-found',
    tab: 'none',
    hidden: true,
    title: `Page not found: ${NAME}`,
    description: 'There is no page at this address.',
    main: <NotFoundPage site={site} />,
  },
];

/** It stands outside the layout: it must say nothing of what the app is about. */
const exitPage: Page = {
  file: 'exit/index.html',
  screen: 'exit',
  core: true,
  hidden: true,
  title: EXIT_TITLE,
  description: EXIT_TITLE,
  body: <ExitPage />,
};

/** Every page of the site. */
export const pages = (site: Site): Page[] => [
  ...screens(site).map(({ tab, main, ...page }) => ({
    ...page,
    core: true,
    body: (
      <Layout site={site} tab={tab}>
        {main}
      </Layout>
    ),
  })),
  ...areaPages(site),
  areaShell(site),
  exitPage,
];
