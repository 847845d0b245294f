import type { JSX } from 'preact';
import type { Force } from '../../dataset/types.ts';
import { href } from '../../shell/href.ts';
import { Island } from '../../shell/island.tsx';
import { PinButton } from './PinButton.tsx';

/** Where a force works: its region and nation, each said once. */
function whereabouts({ nation, region, kind }: Force): string {
  if (kind === 'special' || region === nation) return region;
  return `${region}, ${nation}`;
}

/** The name of the place, the pin, and a way to help before any figure. */
export function AreaHeader({ force }: { force: Force }): JSX.Element {
  const where = whereabouts(force);
  return (
    <>
      <div class="area-head">
        <div>
          <h1>{force.shortName}</h1>
          <p class="sub">{force.name === force.shortName ? where : `${force.name}. ${where}`}</p>
        </div>
        <Island name="pin" props={{ id: force.id, name: force.shortName }} class="needs-script">
          <PinButton id={force.id} name={force.shortName} />
        </Island>
      </div>
      <p class="content-note">
        Numbers about sexual offences against children. <a href={href('help/')}>Talk to someone</a>
      </p>
    </>
  );
}
