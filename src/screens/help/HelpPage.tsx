import type { JSX } from 'preact';
import { ExitLimits } from '../../shell/exit/ExitLimits.tsx';
import { Choices } from './Choices.tsx';
import { helpGroups, tokens, type HelpGroup } from './groups.ts';
import { HelplineCard } from './HelplineCard.tsx';
import type { Helpline } from '../../contract/helpline.ts';

function Group({ group }: { group: HelpGroup }): JSX.Element {
  const { id, heading, helplines } = group;
  return (
    <section
      aria-labelledby={id}
      data-for={tokens(helplines.flatMap(({ audiences }) => audiences))}
      data-in={tokens(helplines.flatMap(({ nations }) => nations))}
    >
      <h2 id={id}>{heading}</h2>
      <div class="help-cards">
        {helplines.map((helpline) => (
          <HelplineCard key={helpline.id} helpline={helpline} />
        ))}
      </div>
    </section>
  );
}

/** The emergency service stands above the choices: nobody should have to choose first. */
function Danger({ helplines }: { helplines: readonly Helpline[] }): JSX.Element {
  return (
    <section class="help-danger" aria-labelledby="danger">
      <h2 id="danger">In danger now</h2>
      {helplines.map((helpline) => (
        <HelplineCard key={helpline.id} helpline={helpline} />
      ))}
    </section>
  );
}

/** By its id: 999 is the number for an emergency, whatever else a row of helplines.csv may say. */
const isDanger = ({ id }: Helpline): boolean => id === '999';

/**
 * The main content of `/help/`: all services in the HTML, choosing only hides. It shows no figure.
 * @param helplines all services, in the order of showing
 */
export function HelpPage({ helplines }: { helplines: readonly Helpline[] }): JSX.Element {
  return (
    <div class="help">
      <h1>Talk to someone</h1>
      <p class="help-lead">
        You can call and text without internet. Calls stay in the phone’s call list, and texts stay in its
        messages, until someone deletes them.
      </p>
      <Danger helplines={helplines.filter(isDanger)} />
      <Choices />
      {helpGroups(helplines.filter((helpline) => !isDanger(helpline))).map((group) => (
        <Group key={group.id} group={group} />
      ))}
      <p class="help-small help-notes">
        Where a card says nothing about the phone bill, we do not know what the bill shows. BSL is British
        Sign Language. 18001 in front of a number calls through Relay UK, for people who cannot hear or speak
        on the phone.
      </p>
      <ExitLimits />
    </div>
  );
}
