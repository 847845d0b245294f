/**
 * Runs something whenever the page comes back whole from the browser's back/forward cache: it missed what happened
 * meanwhile.
 * @returns a function that ends it
 */
export function onReturn(work: () => void): () => void {
  const heard = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) work();
  };
  addEventListener('pageshow', heard);
  return () => removeEventListener('pageshow', heard);
}
