import { hydrate, render, type ComponentChildren, type ComponentType, type JSX } from 'preact';

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

/**
 * Brings one kind of island to life, wherever it stands.
 * @param Part the component that drew it, with the props it was drawn with
 */
export function wake<P extends object>(name: string, Part: ComponentType<P>, more?: Partial<P>): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
    const props = { ...(JSON.parse(element.dataset['props'] ?? '{}') as P), ...more };
    (element.childElementCount > 0 ? hydrate : render)(<Part {...props} />, element);
  }
}
