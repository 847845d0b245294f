import type { JSX } from 'preact';
import { count } from '../../figures/number.ts';
import { periodLabel } from '../../figures/period-words.ts';
import { SourceBrief } from './SourceBrief.tsx';
import type { PlatformGroup, PlatformShare } from '../../contract/about.ts';

const Printed = ({ share: { source } }: { share: PlatformShare }): JSX.Element => <SourceBrief {...source} />;

/** How many cases the shares are of, and of how many more the platform is not known. */
function knownWords({ knownCases, recorded }: PlatformGroup): string {
  const known = `Shares of the ${count(knownCases)} cases in which the platform is known`;
  return recorded === undefined
    ? `${known}: a minority of all.`
    : `${known}: a minority. The forces that answered recorded ${count(recorded)} offences.`;
}

/** True where one source printed all shares of a group. */
const hasOneSource = ({ shares }: PlatformGroup): boolean =>
  new Set(shares.map(({ source }) => source.id)).size === 1;

const Row = ({ share, withSource }: { share: PlatformShare; withSource: boolean }): JSX.Element => (
  <tr>
    <th scope="row">
      {share.platform}
      {share.note !== undefined && <small>{share.note}</small>}
      {withSource && (
        <small>
          <Printed share={share} />
        </small>
      )}
    </th>
    <td class="n">{share.percent}%</td>
  </tr>
);

function Group({ group }: { group: PlatformGroup }): JSX.Element {
  const isOne = hasOneSource(group);
  const [first] = group.shares;
  return (
    <table class="platforms">
      <caption>
        <b>
          {group.plainName}, {group.area}, {periodLabel(group)}
        </b>
        <br />
        {knownWords(group)}
        {isOne && first && (
          <>
            {' '}
            Printed by <Printed share={first} />.
          </>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">Platform</th>
          <th scope="col" class="n">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {group.shares.map((share) => (
          <Row key={share.platform} share={share} withSource={!isOne} />
        ))}
      </tbody>
    </table>
  );
}

/**
 * The national shares of platforms, each group with the number of cases it is a share of. It has no heading: the page gives
 * it one.
 */
export const PlatformsTable = ({ groups }: { groups: readonly PlatformGroup[] }): JSX.Element => (
  <>
    <p>
      These shares are national: we know of none for a single force. Police noted the platform in a minority
      of cases only. A platform with a small share, or one that is not named, is not safe for that reason.
      Shares of two years are no trend, because they are of different sets of cases.
    </p>
    <div class="platform-tables">
      {groups.map((group) => (
        <Group key={`${group.measure} ${group.start}`} group={group} />
      ))}
    </div>
    <p class="quiet">Only platforms that the source names are listed, so the shares need not reach 100%.</p>
  </>
);
