import { createStore } from '../../contract/store.ts';

/** The browser's offer to install; not known to TypeScript's DOM library. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

const offer = createStore<InstallPromptEvent | undefined>(undefined);

const isOffer = (event: Event): event is InstallPromptEvent => 'prompt' in event;

/** Keeps the browser's offer for our own button. Call this at once: the offer is made early, and only once per page. */
export function keepInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    // Otherwise the browser shows its own bar, over the help strip.
    event.preventDefault();
    if (isOffer(event)) offer.set(event);
  });
  addEventListener('appinstalled', () => offer.set(undefined));
}

/** Runs something when an offer comes or goes. @returns a function that ends the listening */
export const onInstallOffer = offer.listen;

/** Asks the browser to install. An offer can be used once. */
export async function install(): Promise<void> {
  const event = offer.get();
  offer.set(undefined);
  await event?.prompt();
}

/**
 * How this browser can install the site: `button` where it made an offer; `ios-steps` where only the user can, through the Share
 * menu; `none` where it cannot or has done so.
 */
export function waysToInstall(): 'button' | 'ios-steps' | 'none' {
  if (matchMedia('(display-mode: standalone)').matches) return 'none';
  if (offer.get()) return 'button';
  // Only Apple's browsers know this property; of them, only those of phones and tablets are touched.
  const isNotYet = 'standalone' in navigator && navigator.standalone === false;
  return isNotYet && navigator.maxTouchPoints > 0 ? 'ios-steps' : 'none';
}
