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
import type { Page } from './page.ts';
import type { Site } from './site.ts';

const NAME = 'Local Figures';

/** Every page of the site. */
export const pages = (site: Site): Page[] => [
  {
    file: 'index.html',
    screen: 'home',
    core: true,
    title: `${NAME}: what police record near you`,
    description: homeDescription(site),
    body: (
      <Layout site={site} tab="">
        <HomePage site={site} />
      </Layout>
    ),
  },
  ...areaPages(site),
  areaShell(site),
  {
    file: 'compare/index.html',
    screen: 'compare',
    core: true,
    title: `Compare areas: ${NAME}`,
    description:
      'Up to four police forces side by side on one scale: offences recorded, counts or rates, with the care that comparing needs. Never ranked.',
    body: (
      <Layout site={site} tab="">
        <ComparePage site={site} />
      </Layout>
    ),
  },
  {
    file: 'headlines/index.html',
    screen: 'headlines',
    core: true,
    title: `Headlines, checked: ${NAME}`,
    description: `${site.headlines.length} published headlines about online sexual offences against children with their sums done again, and a calculator for any other.`,
    body: (
      <Layout site={site} tab="headlines/">
        <HeadlinesPage site={site} />
      </Layout>
    ),
  },
  {
    file: 'help/index.html',
    screen: 'help',
    core: true,
    title: `Talk to someone: ${NAME}`,
    description:
      'Childline, Samaritans and other services for children, parents and people who work with children.',
    body: (
      <Layout site={site} tab="help/">
        <HelpPage helplines={site.helplines} />
      </Layout>
    ),
  },
  {
    file: 'about/index.html',
    screen: 'about',
    core: true,
    title: `About the figures: ${NAME}`,
    description: aboutDescription(site),
    body: (
      <Layout site={site} tab="about/">
        <AboutPage site={site} />
      </Layout>
    ),
  },
  {
    file: '404.html',
    screen: 'not-found',
    core: true,
    hidden: true,
    title: `Page not found: ${NAME}`,
    description: 'There is no page at this address.',
    body: (
      <Layout site={site} tab="none">
        <NotFoundPage site={site} />
      </Layout>
    ),
  },
  {
    file: 'exit/index.html',
    screen: 'exit',
    core: true,
    hidden: true,
    title: EXIT_TITLE,
    description: EXIT_TITLE,
    body: <ExitPage />,
  },
];
