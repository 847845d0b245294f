import type { JSX } from 'preact';
import { href } from '../../contract/addresses.ts';
import type { ForceSummary } from '../../contract/site.ts';

const NATIONS = ['England', 'Wales', 'Scotland', 'Northern Ireland', 'Great Britain'] as const;

/** A list that is one name long needs no folding. */
const FOLDED_FROM = 5;

const Names = ({ forces }: { forces: readonly ForceSummary[] }): JSX.Element => (
  <ul class="forces">
    {forces.map(({ id, shortName }) => (
      <li key={id}>
        <a href={href(`area/${id}/`)}>{shortName}</a>
      </li>
    ))}
  </ul>
);

/** Every force by nation, in alphabetical order; it is also the tile map in words. */
export const ForceLists = ({ forces }: { forces: readonly ForceSummary[] }): JSX.Element => (
  <>
    {NATIONS.map((nation) => {
      const here = forces
        .filter((f) => f.nation === nation)
        .sort((a, b) => a.shortName.localeCompare(b.shortName, 'en-GB'));
      const name = nation === 'Great Britain' ? 'Railways' : nation;
      return here.length < FOLDED_FROM ? (
        <section key={nation}>
          <h3>{name}</h3>
          <Names forces={here} />
        </section>
      ) : (
        <details key={nation} class="nation" open>
          <summary>
            <h3>
              {name} ({here.length})
            </h3>
          </summary>
          <Names forces={here} />
        </details>
      );
    })}
  </>
);
