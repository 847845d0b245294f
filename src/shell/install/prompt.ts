/** The browser's offer to install; not known to TypeScript's DOM library. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

let offer: InstallPromptEvent | undefined;
const listeners = new Set<() => void>();

const isOffer = (event: Event): event is InstallPromptEvent => 'prompt' in event;

function setOffer(event?: InstallPromptEvent): void {
  offer = event;
  for (const listener of listeners) listener();
}

/** Keeps the browser's offer for our own button. To be called at once: it is made early, and only once a page. */
export function keepInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    // Else the browser shows its own bar, over the help strip.
    event.preventDefault();
    if (isOffer(event)) setOffer(event);
  });
  addEventListener('appinstalled', () => setOffer());
}

/** @returns a function that ends the listening */
export function onInstallOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Asks the browser to install. An offer can be used once. */
export async function install(): Promise<void> {
  const used = offer;
  setOffer();
  await used?.prompt();
}

/**
 * How this browser can install the site: `button` where it made an offer; `ios-steps` where only the user can, through the Share
 * menu; `none` where it cannot or has done so.
 */
export function waysToInstall(): 'button' | 'ios-steps' | 'none' {
  if (matchMedia('(display-mode: standalone)').matches) return 'none';
  if (offer) return 'button';
  // Only Apple's browsers know this property; of them, only those of phones and tablets are touched.
  const { standalone } = navigator as { standalone?: boolean };
  return standalone === false && navigator.maxTouchPoints > 0 ? 'ios-steps' : 'none';
}
