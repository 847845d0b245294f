import type { JSX } from 'preact';
import { notCoveredWords, countsOnlyWords } from '../../figures/care/area-words.ts';
import { commonMax } from '../../figures/compare/compared-area.ts';
import { href } from '../../contract/addresses.ts';
import type { ValueKind } from './compare-address.ts';
import { AreaChart } from './AreaChart.tsx';
import { comparedAreas, type AreaState } from './area-state.ts';

interface ChartsProps {
  readonly areaStates: readonly AreaState[];
  readonly valueKind: ValueKind;
  readonly measure: string;
  readonly retry: (id: string) => void;
}

interface ContentProps extends Omit<ChartsProps, 'areaStates'> {
  readonly areaState: AreaState;
  readonly scaleMax: number;
}

function Content({ areaState, valueKind, scaleMax, retry }: ContentProps): JSX.Element {
  const { area } = areaState;
  switch (areaState.state) {
    case 'figures': {
      const apart = valueKind === 'count' ? countsOnlyWords(areaState.compared.force) : '';
      return (
        <>
          {apart !== '' && <p class="quiet">{apart}</p>}
          <AreaChart compared={areaState.compared} valueKind={valueKind} scaleMax={scaleMax} />
        </>
      );
    }
    case 'loading':
      return <p class="quiet">Getting the figures for {area.name}…</p>;
    case 'failed':
      return (
        <div role="alert">
          <p>
            The figures for {area.name} could not be loaded: they are not on this device, and the site did not
            answer. Check your connection, then try again.
          </p>
          <button type="button" class="pin" onClick={() => retry(area.id)}>
            Try again<span class="visually-hidden"> to get the figures for {area.name}</span>
          </button>
        </div>
      );
    case 'no-figures':
      return <p>{area.name} has no figures for this count. Choose another one.</p>;
    case 'not-covered':
      return (
        <p>
          {notCoveredWords(area)} Remove it here, and{' '}
          <a href={href(`area/${area.id}/`)}>see its figures on its own page</a>. Areas in England and Wales
          can be compared.
        </p>
      );
  }
}

/** The chosen areas, each with its chart, all on one scale that begins at zero. */
export function Charts({ areaStates, valueKind, measure, retry }: ChartsProps): JSX.Element {
  const trends = comparedAreas(areaStates).flatMap(
    (s) => (valueKind === 'rate' ? s.rateTrend : s.counts) ?? [],
  );
  const scaleMax = commonMax(trends);
  return (
    <div class="compare-charts">
      {areaStates.map((areaState) => (
        <section key={areaState.area.id}>
          <h3>
            <a
              href={href(
                `area/${areaState.area.id}/${areaState.state === 'figures' ? `?measure=${measure}` : ''}`,
              )}
            >
              {areaState.area.name}
            </a>
          </h3>
          <Content areaState={areaState} {...{ valueKind, measure, retry, scaleMax }} />
        </section>
      ))}
    </div>
  );
}
