import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { install, onInstallOffer, waysToInstall } from './prompt.ts';

/** The way to put the site on the home screen, where there is one and it is not there yet; else nothing. */
export function InstallButton(): JSX.Element | null {
  const [way, setWay] = useState(waysToInstall);
  useEffect(() => onInstallOffer(() => setWay(waysToInstall())), []);
  if (way === 'none') return null;
  return (
    <section class="act" aria-labelledby="install">
      <p id="install">
        <b>Keep this on your phone</b>
      </p>
      {way === 'button' ? <Button /> : <Steps />}
    </section>
  );
}

const Button = (): JSX.Element => (
  <>
    <p>It opens like an app and works without a connection. The icon says “Local Figures” and no more.</p>
    <button type="button" onClick={() => void install()}>
      Install
    </button>
  </>
);

/* A tab and an app on the home screen of an iPhone share nothing: pins stay behind. */
const Steps = (): JSX.Element => (
  <>
    <ol>
      <li>
        Tap <b>Share</b>, the square with an arrow up.
      </li>
      <li>
        Choose <b>Add to Home Screen</b>.
      </li>
    </ol>
    <p>
      It then opens like an app and works without a connection. The icon says “Local Figures” and no more.
      Open it once while you have a connection. Areas you pinned here have to be pinned again there.
    </p>
  </>
);
