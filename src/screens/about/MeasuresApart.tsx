import type { JSX } from 'preact';
import type { Measure } from '../../dataset/types.ts';
import { count } from '../../figures/number.ts';
import { href } from '../../contract/addresses.ts';
import type { ApartEntry } from '../../contract/about.ts';
import type { ApartExample } from '../../figures/care/measures-apart.ts';

/** Two real counts that nobody should add: a reader believes it sooner than a rule. */
const Example = ({ example }: { example: ApartExample }): JSX.Element => (
  <p>
    For example, {example.force}, {example.year}: the Home Office’s count of grooming is{' '}
    <b>{count(example.grooming)}</b>, and the force’s own count of sexual messages to a child is{' '}
    <b>{count(example.messages)}</b>. Offences in the second can be in the first too, so there is no total of
    the two.
  </p>
);

interface MeasuresApartProps {
  readonly entries: readonly ApartEntry[];
  readonly measures: readonly Pick<Measure, 'id' | 'plainName'>[];
  /** From `apartExample`; null leaves the example out. */
  readonly example: ApartExample | null;
}

/**
 * The counts of images, messages and grooming explained against each other, so that nobody adds them up. It has no heading:
 * the page gives it one.
 */
export function MeasuresApart({ entries, measures, example }: MeasuresApartProps): JSX.Element {
  const nameOf = (id: string): string => measures.find((m) => m.id === id)?.plainName ?? id;
  return (
    <>
      <p>
        These counts sound alike, but each is made in its own way, and some offences are in more than one of
        them. So they must not be added up: the same offence would count twice. And a rise from one count to
        another is not a rise.
      </p>
      <dl class="apart">
        {entries.map(({ id, words, shares }) => (
          <div key={id}>
            <dt>
              <a href={`${href('about/')}#${id}`}>{nameOf(id)}</a>
            </dt>
            <dd>
              {words} <span class="quiet">Some of the same offences: {shares.map(nameOf).join('; ')}.</span>
            </dd>
          </div>
        ))}
      </dl>
      {example && <Example example={example} />}
    </>
  );
}
