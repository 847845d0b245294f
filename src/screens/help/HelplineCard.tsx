import type { JSX } from 'preact';
import { tokens } from './groups.ts';
import type { Helpline } from '../../contract/helpline.ts';

const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

/** Tells buttons with the same words apart for those who hear them one by one. */
const Of = ({ name }: { name: string }): JSX.Element => <span class="visually-hidden">, {name}</span>;

function Buttons({ helpline }: { helpline: Helpline }): JSX.Element {
  const { name, phone, sms, url, needsConnection } = helpline;
  return (
    <p class="help-ways">
      {phone && (
        <a class="help-call" href={phone.href}>
          Call {phone.display}
          <Of name={name} />
        </a>
      )}
      {sms && (
        <a class="help-call" href={sms.href}>
          {sms.words}
          <Of name={name} />
        </a>
      )}
      {url && (
        <a class={needsConnection ? 'help-call' : 'help-site'} href={url} rel="noreferrer">
          Open the website
          <Of name={name} />
          {!needsConnection && ' (needs a connection)'}
        </a>
      )}
    </p>
  );
}

function Facts({ helpline }: { helpline: Helpline }): JSX.Element {
  const { hours, hoursInDoubt, alwaysOpen, cost, needsConnection } = helpline;
  return (
    <ul class="help-facts">
      {hours && <li>{hours}</li>}
      {hoursInDoubt && <li>These hours may have changed</li>}
      {!hours && !alwaysOpen && <li>Not open all the time</li>}
      <li>{cost}</li>
      {needsConnection && (
        <li>
          Needs a connection<span class="help-offline">. You have none now</span>
        </li>
      )}
    </ul>
  );
}

/** One service: what it is for, how to reach it, and what a person should know before they do. */
export function HelplineCard({ helpline }: { helpline: Helpline }): JSX.Element {
  const { id, name, audiences, nations, what, phoneBill, otherWays, checked } = helpline;
  return (
    <article class="help-card" id={id} data-for={tokens(audiences)} data-in={tokens(nations)}>
      <h3>{name}</h3>
      <p>{what}</p>
      <Facts helpline={helpline} />
      <Buttons helpline={helpline} />
      <p class="help-small">
        {phoneBill && <span>Phone bill: {sentence(phoneBill)} </span>}
        {otherWays && <span>Languages and other ways: {sentence(otherWays)} </span>}
        <span>{checked}</span>
      </p>
    </article>
  );
}
