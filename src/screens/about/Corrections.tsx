import type { JSX } from 'preact';
import { href } from '../../contract/addresses.ts';
import type { OutsideLink } from '../../contract/site.ts';

interface CorrectionsProps {
  /** Where errors are to be reported, from links.csv; absent where whoever runs the site has named no place. */
  readonly link?: OutsideLink;
}

/** How to report an error, and what becomes of it. */
export const Corrections = ({ link }: CorrectionsProps): JSX.Element => (
  <>
    <p>
      {link ? (
        <>
          Please tell us: <a href={link.url}>{link.title}</a>.
        </>
      ) : (
        'Please tell whoever runs this site. If you do not know who that is, ask the person or school that gave you the address.'
      )}{' '}
      Include four things:
    </p>
    <ol class="facts">
      <li>the address of the page</li>
      <li>the number that looks wrong, with its year</li>
      <li>what it should be</li>
      <li>where that is printed: who published it, when, and a link if there is one</li>
    </ol>
    <p>
      A correction is made in the tables behind this site, with its source, and is checked before it is
      published. The old value is not deleted: it stays, marked as replaced or as a misprint. If the mistake
      is in the source itself, its publisher needs to be told too.
    </p>
    <p class="note">
      Please never send names or details of what happened to anyone. To talk about something that happened, or
      to report it, see <a href={href('help/')}>who can help</a>.
    </p>
  </>
);
