import type { JSX } from 'preact';
import { dayWords } from '../../figures/period-words.ts';
import { Island } from '../../shell/island.tsx';
import type { Site } from '../../contract/site.ts';
import { AllSources } from './AllSources.tsx';
import { Api } from './Api.tsx';
import { apartExample } from '../../figures/care/measures-apart.ts';
import { Corrections } from './Corrections.tsx';
import { Editions } from './Editions.tsx';
import { Licences } from './Licences.tsx';
import { Measures } from './Measures.tsx';
import { MeasuresApart } from './MeasuresApart.tsx';
import { Milestones } from './Milestones.tsx';
import { Missing } from './Missing.tsx';
import { OnThisDevice } from './OnThisDevice.tsx';
import { PlatformsTable } from './PlatformsTable.tsx';
import { Publishers } from './Publishers.tsx';
import { Rules } from './Rules.tsx';
import type { Release } from '../../contract/about.ts';

/** A part of the page that the list at its top leads to. */
interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: JSX.Element;
}

/** The example of two counts that differ is from the force whose claim started these tables: any force with both would do. */
const EXAMPLE_FORCE = 'kent';

/** What the version that is built brought to those who use it. */
const Changes = ({ release: { version, date, points } }: { release: Release }): JSX.Element => (
  <>
    <p>
      Version {version}, <time dateTime={date}>{dayWords(date)}</time>
    </p>
    <ul class="facts">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </>
);

/** The parts of the page in their order: what a figure means first, then where it is from, then the app itself. */
export function sections(site: Site): Section[] {
  const { about, links } = site;
  const record = site.records.find((r) => r.force.id === EXAMPLE_FORCE);
  const report = links['corrections'];
  return [
    { id: 'rules', title: 'How we treat a number', body: <Rules /> },
    { id: 'measures', title: 'What is counted', body: <Measures measures={site.measures} /> },
    {
      id: 'apart',
      title: 'Counts that sound alike',
      body: (
        <MeasuresApart
          entries={about.apart}
          measures={site.measures}
          example={record ? apartExample(record) : null}
        />
      ),
    },
    { id: 'platforms', title: 'Platforms', body: <PlatformsTable groups={site.platforms} /> },
    { id: 'publishers', title: 'Who publishes what, and when', body: <Publishers site={site} /> },
    { id: 'missing', title: 'What is missing', body: <Missing site={site} /> },
    {
      id: 'milestones',
      title: 'Changes in law and recording',
      body: <Milestones entries={about.milestones} />,
    },
    {
      id: 'edition',
      title: 'This edition',
      body: (
        <>
          <Editions about={about} />
          <Island name="update" class="needs-script" />
        </>
      ),
    },
    {
      id: 'sources',
      title: `All sources (${site.sources.length})`,
      body: <AllSources sources={site.sources} usedFor={about.usedFor} />,
    },
    {
      id: 'corrections',
      title: 'If a figure looks wrong',
      body: <Corrections {...(report ? { link: report } : {})} />,
    },
    { id: 'data', title: 'Take the data', body: <Api /> },
    { id: 'changes', title: 'What is new in the app', body: <Changes release={site.release} /> },
    { id: 'device', title: 'On this device', body: <OnThisDevice /> },
    { id: 'licences', title: 'Licences and thanks', body: <Licences links={links} /> },
  ];
}
