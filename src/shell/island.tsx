import { hydrate, render, type ComponentChildren, type ComponentType, type JSX } from 'preact';
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
export function mountPart(
  part: JSX.Element,
  holder: Element,
  replace = holder.childElementCount === 0,
): boolean {
  const before = [...holder.childNodes];
  try {
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

/**
 * Hydrates every island of one name; one that fails does not keep the others from it.
 * @param Part the component that drew it, with the props it was drawn with
 */
export function hydrateIslands<P extends object>(
  name: string,
  Part: ComponentType<P>,
  more?: Partial<P>,
): void {
  for (const holder of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    const props = { ...(JSON.parse(holder.dataset['props'] ?? '{}') as P), ...more };
    mountPart(<Part {...props} />, holder);
  }
}
