import type { JSX } from 'preact';
import { monthWords } from '../../figures/period-words.ts';
import { href } from '../../contract/addresses.ts';
import type { Site } from '../../contract/site.ts';
import type { ForceName, MissingFigures } from '../../contract/about.ts';

const forces = (n: number): string => (n === 1 ? '1 force' : `${n} forces`);

/** Names of forces, each leading to its page. */
const Names = ({ of }: { of: readonly ForceName[] }): JSX.Element => (
  <>
    {of.flatMap(({ id, shortName }, i) => [
      i > 0 && ', ',
      <a key={id} href={href(`area/${id}/`)}>
        {shortName}
      </a>,
    ])}
  </>
);

const Years = ({ missing }: { missing: MissingFigures }): JSX.Element => (
  <table class="gaps">
    <caption>{missing.plainName}: financial years without a figure</caption>
    <thead>
      <tr>
        <th scope="col">Force</th>
        <th scope="col">No figure for</th>
      </tr>
    </thead>
    <tbody>
      {missing.some.map((force) => (
        <tr key={force.id}>
          <th scope="row">
            <Names of={[force]} />
          </th>
          <td>{force.years}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Entry = ({ missing }: { missing: MissingFigures }): JSX.Element => {
  const { plainName, officialName, span, complete, some, none } = missing;
  const all = complete.length + some.length + none.length;
  return (
    <details class="entry">
      <summary>
        {plainName}, {span}
      </summary>
      <p>
        {complete.length} of {forces(all)} {complete.length === 1 ? 'has' : 'have'} a figure for every year,{' '}
        {some.length} for some, {none.length} for none.
      </p>
      {complete.length > 0 && (
        <p>
          <b>Every year:</b> <Names of={complete} />.
        </p>
      )}
      {none.length > 0 && (
        <p>
          <b>No single year:</b> <Names of={none} />.
        </p>
      )}
      <p>
        <b>What to ask for:</b> the number of recorded offences of “{officialName}” for each financial year,
        April to March.
      </p>
      {some.length > 0 && <Years missing={missing} />}
    </details>
  );
};

/** Which figures are missing, force by force, and how anyone can get them. */
export const Missing = ({ site }: { site: Site }): JSX.Element => {
  const { missing, missingChildren, recordedCrime } = site.about;
  return (
    <>
      <p>
        Recorded crime of the Home Office has no gap: {recordedCrime.forces} forces, every quarter since{' '}
        {monthWords(recordedCrime.from)}. It does not cover Scotland and Northern Ireland.
      </p>
      <p>
        Counts from Freedom of Information answers have many gaps. A gap does not mean that nothing happened.
        It means only that we know of no published figure. A figure for several years together fills none of
        them.
      </p>
      <p>
        <b>Where a missing figure can be got:</b> from the police force itself. Anyone may ask it, with a
        Freedom of Information request. The page of each force has a link to its website.
      </p>
      {missing.map((entry) => (
        <Entry key={entry.id} missing={entry} />
      ))}
      <details class="entry">
        <summary>Number of children, for rates</summary>
        <p>Without it no rate is given. We have none for these years:</p>
        <ul class="facts">
          {missingChildren.map(({ years, forces: names }) => (
            <li key={years}>
              {names.join(', ')}: {years}.
            </li>
          ))}
        </ul>
      </details>
    </>
  );
};
