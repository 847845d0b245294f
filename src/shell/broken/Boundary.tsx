import type { ComponentChildren, JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { report } from './report.ts';

/** Shown in place of what could not be drawn. */
export const NOT_SHOWN = 'This part of the page could not be shown.';

/**
 * For parts that only scripts draw: if drawing fails, a sentence takes their place. What is in the HTML needs no
 * boundary, since it stays as it is.
 */
export function Boundary({ children }: { children: ComponentChildren }): JSX.Element {
  const [error] = useErrorBoundary(report);
  return <>{error === undefined ? children : <p class="note">{NOT_SHOWN}</p>}</>;
}
