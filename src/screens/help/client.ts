/**
 * What scripts add to `/help/`: `?for=parent&in=wales` in the address chooses, and cards that need a connection say
 * when there is none. Everything else on the page works without it.
 */
export function start(root: Document): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (name !== 'for' && name !== 'in') continue;
    for (const radio of root.querySelectorAll<HTMLInputElement>(`.help-choices input[name=${name}]`)) {
      if (radio.value === value) radio.checked = true;
    }
  }
  const show = (): void => {
    root.querySelector('.help')?.classList.toggle('is-offline', !navigator.onLine);
  };
  addEventListener('online', show);
  addEventListener('offline', show);
  show();
}
