import { isDay, isId, isListOf, isObjectOf, isOneOf, isText, isYesOrNo } from '../../contract/shape.ts';
import type { Edition } from '../../dataset/types.ts';
import { Boundary } from '../../shell/broken/Boundary.tsx';
import { hydrateIslands } from '../../shell/island.tsx';
import type { AreaChoice, Catalogue, MeasureOption } from './catalogue.ts';
import { Compare, type CompareProps } from './Compare.tsx';

/** What the page holds for the comparison. */
type InPage = Pick<CompareProps, 'catalogue' | 'edition'>;

export const isInPage = isObjectOf<InPage>({
  catalogue: isObjectOf<Catalogue>({
    areas: isListOf(
      isObjectOf<AreaChoice>({
        id: isId,
        name: isText,
        nation: isOneOf('England', 'Wales', 'Scotland', 'Northern Ireland', 'Great Britain'),
        comparable: isYesOrNo,
      }),
    ),
    measures: isListOf(
      isObjectOf<MeasureOption>({
        id: isId,
        plainName: isText,
        compare: isOneOf('no', 'with-care'),
        ratePerChild: isYesOrNo,
        online: isOneOf('yes', 'mostly', 'often', 'no'),
        caveat: isText,
      }),
    ),
  }),
  edition: isObjectOf<Edition>({
    id: isText,
    date: isDay,
    recordedCrime: isObjectOf<Edition['recordedCrime']>({ published: isDay, to: isDay }),
  }),
});

const LiveCompare = (props: InPage) => (
  <Boundary>
    <Compare {...props} search={location.search} />
  </Boundary>
);

/** Hydrates the comparison. */
export function start(root: Document): void {
  // An address that asks for something else than the page was drawn with needs every part rendered again.
  hydrateIslands('figures', LiveCompare, isInPage, location.search !== '');
  root.documentElement.classList.remove('asks');
}
