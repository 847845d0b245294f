/** Text for comparing: small letters, without accents and without the marks that people type in different ways. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’.,:&-]/g, '');

/** What the status says of the number of sources shown. */
export function countWords(shown: number, total: number): string {
  if (shown === total) return `${total} sources`;
  if (shown === 0)
    return 'No source has all these words. Try fewer: the name of a newspaper, a place or a year.';
  return `${shown} of ${total} sources`;
}

interface SearchableSource {
  readonly item: HTMLElement;
  readonly text: string;
}

/** Lets the field filter the list: an entry stays that has every word typed. An empty field folds the years again. */
export function startSourceFilter(root: Document): void {
  const input = root.querySelector<HTMLInputElement>('#source-search');
  const status = root.getElementById('source-count');
  const years = [...root.querySelectorAll<HTMLDetailsElement>('#source-list details')];
  if (!input || !status) return;
  const groups = years.map((year) => ({
    year,
    sources: [...year.querySelectorAll('li')].map((item): SearchableSource => ({
      item,
      text: plain(item.textContent),
    })),
  }));
  const total = groups.reduce((sum, { sources }) => sum + sources.length, 0);
  const filter = (): void => {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { year, sources } of groups) {
      let here = 0;
      for (const { item, text } of sources) {
        item.hidden = !words.every((word) => text.includes(word));
        if (!item.hidden) here += 1;
      }
      year.hidden = here === 0;
      year.open = words.length > 0;
      shown += here;
    }
    status.textContent = countWords(shown, total);
  };
  input.addEventListener('input', filter);
  // A browser that comes back to the page keeps what was typed.
  if (input.value !== '') filter();
}
