/** Unfolds the entry that the address points to, and the one around it: not every browser does so by itself. */
export function startOpenTarget(root: Document): void {
  const open = (): void => {
    const target = root.getElementById(location.hash.slice(1));
    for (let entry = target?.closest('details'); entry; entry = entry.parentElement?.closest('details'))
      entry.open = true;
    // What was folded away had no place to scroll to.
    target?.scrollIntoView();
  };
  open();
  addEventListener('hashchange', open);
}
