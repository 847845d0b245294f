import { hydrate, render } from 'preact';
import { Compare, type CompareProps } from './Compare.tsx';

/** Brings the comparison to life. */
export function start(root: Document): void {
  const holder = root.querySelector<HTMLElement>('[data-island="figures"]');
  const props = holder?.dataset['props'];
  if (!holder || props === undefined) return;
  const compare = <Compare {...(JSON.parse(props) as CompareProps)} search={location.search} />;
  // An address that asks for something else than the page was drawn with needs every attribute looked at again.
  if (location.search === '') hydrate(compare, holder);
  else render(compare, holder);
  root.documentElement.classList.remove('asks');
}
