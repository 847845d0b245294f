import type { ComponentChildren, JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { report } from './report.ts';

/** Said in the place of what could not be drawn. */
export const NOT_SHOWN = 'This part of the page could not be shown.';

/**
 * For what scripts alone draw: where that fails, words in its place say so. What stands in the HTML needs none: it stays as
 * it is.
 */
export function Boundary({ children }: { children: ComponentChildren }): JSX.Element {
  const [error] = useErrorBoundary(report);
  return <>{error === undefined ? children : <p class="note">{NOT_SHOWN}</p>}</>;
}
