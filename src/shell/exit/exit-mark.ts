import { EXITED_KEY } from '../../contract/storage-names.ts';

/*
 * The mark that a tab was left by "Exit this page". It is in the storage of the tab, and says nothing about what was
 * seen. Where storage is blocked, the name of the tab takes its place: it lasts from page to page, and browsers clear
 * it when another site is opened. So it cannot tell that the tab was left, only that another site was open in between.
 */

/** Title of `/exit/`, and of every page that was left: it says nothing about what was seen. */
export const PAGE_CLOSED = 'Page closed';

const HERE = 'here';
const LEFT = 'left';

/** Remembers that the tab was left, or that the app was opened again. */
export function remember(left: boolean): void {
  try {
    if (left) sessionStorage.setItem(EXITED_KEY, '1');
    else sessionStorage.removeItem(EXITED_KEY);
  } catch {
    window.name = left ? LEFT : HERE;
  }
}

/**
 * Whether the tab was left.
 * @param byBack the page is shown by Back or Forward: with storage blocked, coming so from another site counts as left
 */
export function wasLeft(byBack: boolean): boolean {
  try {
    return EXITED_KEY in sessionStorage;
  } catch {
    const left = window.name === LEFT || (byBack && window.name !== HERE);
    remember(left);
    return left;
  }
}
