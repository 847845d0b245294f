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
 * @param asNew draws it anew instead of taking over what stands there
 * @returns whether it lives
 */
export const enliven = (part: JSX.Element, holder: Element, asNew?: boolean): boolean =>
  enlivenWith(() => part, holder, asNew);

function enlivenWith(
  draw: () => JSX.Element,
  holder: Element,
  asNew = holder.childElementCount === 0,
): boolean {
  const before = [...holder.childNodes];
  try {
    const part = draw();
    // What was drawn at build would stay behind beside what is drawn anew.
    if (asNew) holder.replaceChildren();
    (asNew ? render : hydrate)(part, holder);
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
 * Brings one kind of island to life, wherever it stands. One that fails, or whose props in the page are not what they should
 * be, does not keep the others from it.
 * @param Part the component that drew it
 * @param areProps what the props that it was drawn with look like
 * @param asNew draws it anew instead of taking over what stands there
 */
export function wake<P extends object>(
  name: string,
  Part: ComponentType<P>,
  areProps: Check<P>,
  asNew?: boolean,
): void {
  for (const holder of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`))
    enlivenWith(() => <Part {...propsIn(holder, areProps)} />, holder, asNew);
}
