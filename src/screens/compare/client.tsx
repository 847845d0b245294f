import { Boundary } from '../../shell/broken/Boundary.tsx';
import { mountPart } from '../../shell/island.tsx';
import { Compare, type CompareProps } from './Compare.tsx';

/** Hydrates the comparison. */
export function start(root: Document): void {
  const holder = root.querySelector<HTMLElement>('[data-island="figures"]');
  const props = holder?.dataset['props'];
  if (!holder || props === undefined) return;
  // An address that asks for something else than the page was drawn with needs every attribute rendered again.
  mountPart(
    <Boundary>
      <Compare {...(JSON.parse(props) as CompareProps)} search={location.search} />
    </Boundary>,
    holder,
    location.search !== '',
  );
  root.documentElement.classList.remove('asks');
}
