import type { JSX } from 'preact';
import type { AreaRecord } from '../../dataset/types.ts';
import { href } from '../../contract/addresses.ts';
import { apartExample } from '../../figures/care/measures-apart.ts';
import { MeasuresApart } from '../about/MeasuresApart.tsx';
import { PlatformsTable } from '../about/PlatformsTable.tsx';
import { EditionLine } from '../EditionLine.tsx';
import type { Site } from '../../contract/site.ts';
import { AreaRecordSections } from './AreaRecordSections.tsx';
import { AreaHeader } from './AreaHeader.tsx';
import { areaExplanation } from '../../figures/care/area-words.ts';
import { LiveFigures } from './LiveFigures.tsx';
import { BriefingPage } from './print/BriefingPage.tsx';

interface AreaPageProps {
  readonly site: Site;
  readonly record: AreaRecord;
  /** Plain names of the measures that other forces of the nation have and this one has not. */
  readonly missing: readonly string[];
}

/** The two numbers of the police, by their ids in helplines.csv: this list is of how to reach the police, so it names no other. */
const POLICE = ['101', '999'];

/** How to reach the force itself. */
function ForceLinks({ site, record }: Pick<AreaPageProps, 'site' | 'record'>): JSX.Element {
  const { name, website, reportUrl } = record.force;
  const calls = site.helplines.filter((h) => POLICE.includes(h.id));
  return (
    <ul class="facts">
      <li>
        <a href={reportUrl ?? website} rel="noreferrer">
          {reportUrl ? `Report online to ${name}` : `Website of ${name}`}
        </a>{' '}
        <small>(needs a connection)</small>
      </li>
      {calls.map(
        ({ id, name: service, phone }) =>
          phone && (
            <li key={id}>
              {service}: <a href={phone.href}>{phone.display}</a>
            </li>
          ),
      )}
    </ul>
  );
}

/** The main content of an area's page. */
export function AreaPage({ site, record, missing }: AreaPageProps): JSX.Element {
  const why = areaExplanation(record);
  return (
    <>
      <AreaHeader force={record.force} />
      {why !== null && <p class="note">{why}</p>}
      <LiveFigures record={record} search="" />
      <noscript>
        <p class="note">
          Choosing what is counted needs scripts, which are switched off here. Every figure for{' '}
          {record.force.shortName} is in{' '}
          <a href={href(`api/v1/areas/${record.force.id}.json`)}>one file of data</a>.
        </p>
      </noscript>
      <section>
        <h2>Counts that must not be added up</h2>
        <details class="more">
          <summary>Messages, images and grooming: what each counts</summary>
          <MeasuresApart entries={site.about.apart} measures={site.measures} example={apartExample(record)} />
        </details>
        <details class="more">
          <summary>Apps and sites that were named, whole country</summary>
          <PlatformsTable groups={site.platforms} />
        </details>
      </section>
      <AreaRecordSections record={record} />
      {missing.length > 0 && (
        <section>
          <h2>No figure here</h2>
          <p>
            We know of no published figure for {record.force.shortName} of: {missing.join('; ')}.
          </p>
        </section>
      )}
      <section>
        <h2>If you know of something</h2>
        <ForceLinks site={site} record={record} />
        <p>
          <a href={href('help/')}>Talk to someone</a>, or <a href={href('')}>find another area</a>.
        </p>
      </section>
      <EditionLine site={site} />
      <BriefingPage record={record} editionDate={site.edition.date} />
    </>
  );
}
