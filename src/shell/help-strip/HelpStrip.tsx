import type { JSX } from 'preact';
import type { Helpline } from '../../contract/helpline.ts';

/**
 * The three services of the strip, by their ids in helplines.csv. Which three are in reach on every page is a rule of safety of the
 * app, so a change of the table alone cannot take one of them away.
 */
const IN_STRIP = ['999', 'childline', 'samaritans'] as const;

/**
 * Help on every page: plain `tel:` links in the HTML, no script.
 * It stands before the main content, so that it is read first wherever it is not fixed: print, very small screens.
 * @param helplines all services
 * @throws Error where one of the three is missing or has no number: a page without them must not be built
 */
export function HelpStrip({ helplines }: { helplines: readonly Helpline[] }): JSX.Element {
  return (
    <nav class="strip" aria-labelledby="strip">
      <span id="strip">Talk to someone now</span>
      {IN_STRIP.map((id) => {
        const service = helplines.find((helpline) => helpline.id === id);
        if (!service?.phone)
          throw new Error(`helplines.csv: no phone number for "${id}", which is on every page.`);
        return (
          <a key={id} href={service.phone.href}>
            {id === '999' ? 'In danger now' : service.name} <b>{service.phone.display}</b>
          </a>
        );
      })}
    </nav>
  );
}
