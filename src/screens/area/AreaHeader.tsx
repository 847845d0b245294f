import type { JSX } from 'preact';
import type { Force } from '../../dataset/types.ts';
import { ContentNote } from '../../shell/ContentNote.tsx';
import { Island } from '../../shell/island.tsx';
import { PinButton } from './PinButton.tsx';

/**
 * The force's own name and where it works, each said once and none that the heading says already: what the name contains is looked
 * for in it as a reader would see it, word for word. The region of the railways says of itself where they are.
 */
function subtitle({ name, shortName, nation, region }: Force): string {
  const where = region === nation ? region : `${region}${nation === 'Great Britain' ? '' : `, ${nation}`}`;
  const parts = [name === shortName ? '' : name, name.includes(where) ? '' : where];
  return parts.filter((part) => part !== '').join('. ');
}

/** The name of the place, the pin, and a way to help before any figure. */
export const AreaHeader = ({ force }: { force: Force }): JSX.Element => (
  <>
    <div class="area-head">
      <div>
        <h1>{force.shortName}</h1>
        <p class="sub">{subtitle(force)}</p>
      </div>
      <Island name="pin" props={{ id: force.id, name: force.shortName }} class="needs-script">
        <PinButton id={force.id} name={force.shortName} />
      </Island>
    </div>
    <ContentNote />
  </>
);
