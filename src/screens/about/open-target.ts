/** Unfolds the entry that the address points to, and the one around it: not every browser does so by itself. */
export function startOpenTarget(root: Document): void {
  const open = (): void => {
    const target = root.getElementById(location.hash.slice(1));
    let unfolded = false;
    for (let entry = target?.closest('details'); entry; entry = entry.parentElement?.closest('details')) {
      unfolded ||= !entry.open;
      entry.open = true;
    }
    // What was folded away had no place to scroll to; anything else the browser has found, and the reader may have left.
    if (unfolded) target?.scrollIntoView();
  };
  open();
  addEventListener('hashchange', open);
}
