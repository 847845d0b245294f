import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AreaSeries } from '../../dataset/types.ts';
import { spanLabel } from '../../figures/trend/trend-words.ts';
import { yearlyTrend } from '../../figures/trend/build-trend.ts';
import { idle } from '../../shell/scheduling.ts';

/** Room left of the chosen one, in pixels. */
const EDGE = 16;

interface MeasureChoiceProps {
  readonly all: readonly AreaSeries[];
  readonly chosen: AreaSeries;
  readonly choose: (id: string) => void;
}

/** What a choice says of its record: the span it has, or that it has other periods only. */
const span = (series: AreaSeries): string => spanLabel(yearlyTrend(series)) ?? 'no whole year';

function Choice({
  series,
  chosen,
  choose,
}: { series: AreaSeries } & Omit<MeasureChoiceProps, 'all'>): JSX.Element {
  const { id, plainName } = series.measure;
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    choose(id);
  };
  return (
    <li>
      <a href={`?measure=${id}`} aria-current={series === chosen ? 'true' : undefined} onClick={onClick}>
        {plainName}
        <span class="visually-hidden">, </span>
        <small>{span(series)}</small>
      </a>
    </li>
  );
}

/** Measures that have figures for this area, each with the span it has. Links, so that each has an address. */
export function MeasureChoice({ all, chosen, choose }: MeasureChoiceProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const [first] = all;
  useEffect(() => {
    if (chosen === first) return;
    // On a phone the row scrolls sideways: what is shown below must be seen to be chosen. To ask where it stands lays the page
    // out, so it has to wait for the figures to be painted.
    idle(() => {
      const current = list.current?.querySelector<HTMLElement>('[aria-current]')?.parentElement;
      if (current) list.current?.scrollTo({ left: current.offsetLeft - EDGE });
    });
  }, [chosen, first]);
  return (
    <nav class="chips" aria-label="Choose what is counted">
      <ul ref={list}>
        {all.map((s) => (
          <Choice key={s.measure.id} series={s} chosen={chosen} choose={choose} />
        ))}
      </ul>
    </nav>
  );
}
