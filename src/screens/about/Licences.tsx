import type { JSX } from 'preact';
import { href } from '../../contract/addresses.ts';
import type { OutsideLink } from '../../contract/site.ts';

/** The credits that the licences of the data ask for. */
export function Licences({ links }: { links: Readonly<Record<string, OutsideLink>> }): JSX.Element {
  const to = (id: string): JSX.Element | string => {
    const link = links[id];
    return link ? (
      <a href={link.url} rel="noreferrer">
        {link.title}
      </a>
    ) : (
      id
    );
  };
  return (
    <ul class="rules">
      <li>
        Figures: contains public sector information of the Home Office, the Office for National Statistics and
        the Department for Education, licensed under the {to('ogl')}. Counts from Freedom of Information
        answers: the NSPCC and police forces, as printed in the sources named.
      </li>
      <li>
        Place names: {to('geonames')}, licensed under {to('cc-by')}, matched to police force areas.
      </li>
      <li>
        Postcodes: contains OS data © Crown copyright and database right, Royal Mail data © Royal Mail
        copyright and database right, and National Statistics data © Crown copyright and database right.
      </li>
      <li>
        This app: MIT licence. It is built with other people’s open-source code:{' '}
        <a href={href('licences.txt')}>their licences</a>.
      </li>
    </ul>
  );
}
