import { hydrate, render, type ComponentChildren, type ComponentType, type JSX } from 'preact';
import { isObjectOf, type Check } from '../contract/shape.ts';
import { NOT_SHOWN } from './broken/Boundary.tsx';
import { report } from './broken/report.ts';

interface IslandProps {
  readonly name: string;
  /** What the island's component gets, as JSON in the page. */
  readonly props?: object;
  readonly class?: string;
  readonly children?: ComponentChildren;
}

/** A part of a page that scripts hydrate: its first rendering is in the HTML. */
export const Island = ({ name, props, class: className, children }: IslandProps): JSX.Element => (
  <div data-island={name} data-props={props && JSON.stringify(props)} class={className}>
    {children}
  </div>
);

const sorry = (): HTMLElement =>
  Object.assign(document.createElement('p'), { className: 'note', textContent: NOT_SHOWN });

/**
 * Hydrates or renders a part of the page. If that fails, the former content is put back and the page says that a part
 * of it does not work; content that is useless without its script gives way to a sentence.
 * @param replace renders it from scratch instead of hydrating what is there
 * @returns whether it worked
 */
export const mountPart = (part: JSX.Element, holder: Element, replace?: boolean): boolean =>
  mountWith(() => part, holder, replace);

function mountWith(
  draw: () => JSX.Element,
  holder: Element,
  replace = holder.childElementCount === 0,
): boolean {
  const before = [...holder.childNodes];
  try {
    const part = draw();
    // What was rendered at build would stay beside what is rendered now.
    if (replace) holder.replaceChildren();
    (replace ? render : hydrate)(part, holder);
    return true;
  } catch (error) {
    const isDead = before.length > 0 && holder.matches('.needs-script');
    holder.replaceChildren(...(isDead ? [sorry()] : before));
    report(error);
    return false;
  }
}

/** For an island that gets no props. */
export const NO_PROPS: Check<object> = isObjectOf({});

/** @throws where the props in the page are not what they should be */
function propsIn<P>(holder: HTMLElement, areProps: Check<P>): P {
  const props: unknown = JSON.parse(holder.dataset['props'] ?? '{}');
  if (areProps(props)) return props;
  throw new TypeError(`${holder.dataset['island']}: these are not its props`);
}

/**
 * Hydrates every island of one name. One that fails, or whose props in the page are not what they should
 * be, does not keep the others from it.
 * @param Part the component that drew it
 * @param areProps what the props that it was drawn with look like
 * @param replace renders it from scratch instead of hydrating what is there
 */
export function hydrateIslands<P extends object>(
  name: string,
  Part: ComponentType<P>,
  areProps: Check<P>,
  replace?: boolean,
): void {
  for (const holder of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`))
    mountWith(() => <Part {...propsIn(holder, areProps)} />, holder, replace);
}
