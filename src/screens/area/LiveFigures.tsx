import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AreaRecord } from '../../dataset/types.ts';
import { readAddress, writeAddress, type Asked } from './address.ts';
import { AreaFigures } from './AreaFigures.tsx';

interface LiveFiguresProps {
  readonly record: AreaRecord;
  /** The query of the address; empty while prerendering. */
  readonly search: string;
}

/** The figures, with the choice kept in the address: it can be shared, and going back leaves the page. */
export function LiveFigures({ record, search }: LiveFiguresProps): JSX.Element {
  const [asked, setAsked] = useState<Asked>(() => readAddress(search));
  const choose = (measure: string, by: Asked['by']): void => {
    const next = { measure, by };
    history.replaceState(history.state, '', writeAddress(next));
    setAsked(next);
  };
  return <AreaFigures record={record} measure={asked.measure} by={asked.by} choose={choose} />;
}
