import type { JSX } from 'preact';
import { notCoveredWords, countsOnlyWords } from '../../figures/care/area-words.ts';
import { commonMax } from '../../figures/compare/compared-area.ts';
import { href } from '../../contract/addresses.ts';
import type { Shown } from './compare-address.ts';
import { AreaChart } from './AreaChart.tsx';
import { sidesOf, type Place } from './area-state.ts';

interface ChartsProps {
  readonly places: readonly Place[];
  readonly shown: Shown;
  readonly measure: string;
  readonly retry: (id: string) => void;
}

interface PlaceProps extends Omit<ChartsProps, 'places'> {
  readonly place: Place;
  readonly scaleMax: number;
}

function Content({ place, shown, scaleMax, retry }: PlaceProps): JSX.Element {
  const { area } = place;
  switch (place.state) {
    case 'figures': {
      const apart = shown === 'count' ? countsOnlyWords(place.side.force) : '';
      return (
        <>
          {apart !== '' && <p class="quiet">{apart}</p>}
          <AreaChart side={place.side} shown={shown} scaleMax={scaleMax} />
        </>
      );
    }
    case 'loading':
      return <p class="quiet">Getting the figures of {area.name}…</p>;
    case 'failed':
      return (
        <div role="alert">
          <p>
            The figures of {area.name} could not be had: they are not on this device, and the site did not
            answer. Check your connection, then try again.
          </p>
          <button type="button" class="pin" onClick={() => retry(area.id)}>
            Try again<span class="visually-hidden"> to get the figures of {area.name}</span>
          </button>
        </div>
      );
    case 'no-figures':
      return <p>{area.name} has no figure of this. Choose something else to count.</p>;
    case 'not-covered':
      return (
        <p>
          {notCoveredWords(area)} Remove it here, and{' '}
          <a href={href(`area/${area.id}/`)}>see its own figures on its page</a>. Areas in England and Wales
          can be compared.
        </p>
      );
  }
}

/** The chosen areas, each with its chart, all on one scale that begins at zero. */
export function Charts({ places, shown, measure, retry }: ChartsProps): JSX.Element {
  const trends = sidesOf(places).flatMap((s) => (shown === 'rate' ? s.rateTrend : s.counts) ?? []);
  const scaleMax = commonMax(trends);
  return (
    <div class="compare-charts">
      {places.map((place) => (
        <section key={place.area.id}>
          <h3>
            <a href={href(`area/${place.area.id}/${place.state === 'figures' ? `?measure=${measure}` : ''}`)}>
              {place.area.name}
            </a>
          </h3>
          <Content place={place} {...{ shown, measure, retry, scaleMax }} />
        </section>
      ))}
    </div>
  );
}
