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

/** A part of a page that scripts bring to life: its first drawing stands in the HTML. */
export const Island = ({ name, props, class: className, children }: IslandProps): JSX.Element => (
  <div data-island={name} data-props={props && JSON.stringify(props)} class={className}>
    {children}
  </div>
);

const sorry = (): HTMLElement =>
  Object.assign(document.createElement('p'), { className: 'note', textContent: NOT_SHOWN });

/**
 * Brings a part of the page to life. Where that fails, what stood there stands again and the page says that a part of it
 * does not work; what can do nothing without its script gives way to words.
 * @param replace draws it anew instead of taking over what stands there
 * @returns whether it lives
 */
export function mountPart(
  part: JSX.Element,
  holder: Element,
  replace = holder.childElementCount === 0,
): boolean {
  const before = [...holder.childNodes];
  try {
    // What was drawn at build would stay behind beside what is drawn anew.
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
 * Brings one kind of island to life, wherever it stands; one that fails does not keep the others from it.
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
