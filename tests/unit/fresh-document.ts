/*
 * Files of one worker share their modules, which is much quicker, and with them one document: each file begins with an empty
 * one at a neutral address, whatever the file before left behind.
 */
if ('document' in globalThis) {
  document.body.replaceChildren();
  document.documentElement.className = '';
  for (const name of Object.keys(document.documentElement.dataset))
    delete document.documentElement.dataset[name];
  history.replaceState(null, '', '/');
  localStorage.clear();
  sessionStorage.clear();
}
