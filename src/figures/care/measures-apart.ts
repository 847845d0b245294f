import type { AreaRecord } from '../../dataset/types.ts';
import { yearlyTrend } from '../trend/build-trend.ts';

/** One of the counts that sound alike. */
export interface ApartEntry {
  /** Id of the measure. */
  readonly id: string;
  /** What it counts and who did the counting, in plain words; after the measures' definitions and caveats. */
  readonly words: string;
  /** Measures that count some of the same offences. */
  readonly shares: readonly string[];
}

/** The counts of images, messages and grooming, and which of them hold some of the same offences. */
export const APART: readonly ApartEntry[] = [
  {
    id: 'scc-foi',
    words:
      'An adult communicates sexually with a child under 16. Each police force counted these itself, when it was asked.',
    shares: ['prc-88a', 'prc-86-88a', 'cyberflag-foi'],
  },
  {
    id: 'prc-88a',
    words:
      'The Home Office’s count of sexual grooming. Since April 2017 the sexual messages above are part of it.',
    shares: ['scc-foi', 'prc-86-88a', 'cyberflag-foi'],
  },
  {
    id: 'images-foi',
    words:
      'Taking, making, sharing or having child sexual abuse images. One offence can be about one image or many. Each police force counted these itself, when it was asked.',
    shares: ['prc-86', 'prc-86-88a'],
  },
  {
    id: 'prc-86',
    words:
      'The Home Office’s count under an old legal name. Most of it is child sexual abuse images, but some of it is not about children.',
    shares: ['images-foi', 'prc-86-88a'],
  },
  {
    id: 'prc-86-88a',
    words:
      'The two Home Office counts, of grooming and of obscene publications, added up as the NSPCC does. It is the only sum of its kind here, and holds both already.',
    shares: ['prc-88a', 'prc-86', 'scc-foi', 'images-foi', 'cyberflag-foi'],
  },
  {
    id: 'cyberflag-foi',
    words:
      'Not one kind of offence, but a mark that police put on any sexual offence against someone under 18 that was online. Offences about images are not in it.',
    shares: ['prc-88a', 'scc-foi', 'prc-86-88a'],
  },
];

/** Two counts of one year and one area that sound alike and differ. */
export interface ApartExample {
  readonly force: string;
  /** `2017/18`. */
  readonly year: string;
  readonly grooming: number;
  readonly messages: number;
}

/** Exact counts of one measure by year. */
function countsOf({ series }: AreaRecord, id: string): Map<string, number> {
  const found = series.find((s) => s.measure.id === id);
  const points = found ? yearlyTrend(found).points : [];
  return new Map(
    points.flatMap(({ label, cell }) => (cell.kind === 'count' ? [[label, cell.value] as const] : [])),
  );
}

/** The first year in which an area has both counts, of grooming and of sexual messages; null where it has none. */
export function apartExample(record: AreaRecord): ApartExample | null {
  const grooming = countsOf(record, 'prc-88a');
  for (const [year, messages] of countsOf(record, 'scc-foi')) {
    const other = grooming.get(year);
    if (other !== undefined) return { force: record.force.name, year, grooming: other, messages };
  }
  return null;
}
