import type { JSX } from 'preact';
import { COUNTS_ARE_NOT_CHILDREN } from '../../figures/care/care-words.ts';
import { href } from '../../contract/addresses.ts';
import { ContentNote } from '../../shell/ContentNote.tsx';
import { Island } from '../../shell/island.tsx';
import { EditionLine } from '../EditionLine.tsx';
import { FinderIsland } from '../finder/FinderIsland.tsx';
import type { Site } from '../../contract/site.ts';
import { ForceLists } from './ForceLists.tsx';
import { MyAreas } from './MyAreas.tsx';
import { NationalCard } from './NationalCard.tsx';
import { NationalTrendIsland } from './NationalTrend.tsx';
import { TileMap } from './TileMap.tsx';

/** The main content of the first page: find a force, or see the country. */
export const HomePage = ({ site }: { site: Site }): JSX.Element => (
  <>
    <div class="columns start">
      <div>
        <h1>What do police record near you?</h1>
        <p class="sub">
          Online sexual offences against children, by police force. Every number with its source.
        </p>
        <FinderIsland index={site.searchIndex} />
        <Island name="my-areas" class="my-areas needs-script">
          <MyAreas areas={[]} />
        </Island>
      </div>
      <section class="country">
        <h2>Across the country</h2>
        <ContentNote />
        <div class="cards">
          {site.national.map((series) => (
            <NationalCard key={series.measure.id} series={series} />
          ))}
        </div>
        <p class="quiet">{COUNTS_ARE_NOT_CHILDREN}</p>
        {site.national.slice(0, 1).map((series) => (
          <NationalTrendIsland key={series.measure.id} series={series} />
        ))}
      </section>
      <section class="map">
        <h2>Find your force on a map</h2>
        <TileMap forces={site.forces} />
      </section>
    </div>
    <section>
      <h2 id="all-forces">All forces</h2>
      <p>
        <a href={href('compare/')}>Compare up to four areas</a>
      </p>
      <ForceLists forces={site.forces} />
    </section>
    <Island name="install" class="needs-script" />
    <EditionLine site={site} />
  </>
);
