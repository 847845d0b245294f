/** Title of `/exit/`, and of every page that was left: it says nothing of what was seen. */
export const PAGE_CLOSED = 'Page closed';
