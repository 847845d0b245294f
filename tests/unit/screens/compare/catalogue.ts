import type { Catalogue, MeasureOption } from '../../../../src/screens/compare/catalogue.ts';

const option = (id: string, more: Partial<MeasureOption> = {}): MeasureOption => ({
  id,
  plainName: `Name of ${id}`,
  compare: 'with-care',
  ratePerChild: true,
  online: 'yes',
  caveat: '',
  ...more,
});

const NAMES = ['Cumbria', 'Dorset', 'Essex', 'Kent', 'Surrey', 'Sussex'];

/** A small country: six areas that can be compared and one that cannot; three measures, of which one cannot. */
export const catalogue: Catalogue = {
  areas: [
    ...NAMES.map((name) => ({
      id: name.toLowerCase(),
      name,
      nation: 'England' as const,
      comparable: true,
    })),
    { id: 'police-scotland', name: 'Scotland', nation: 'Scotland', comparable: false },
  ],
  measures: [
    option('one'),
    option('answers', { compare: 'no', caveat: 'Forces answer in different ways.' }),
    option('plain', { ratePerChild: false }),
  ],
};
