import type { JSX } from 'preact';
import type { Headline, HeadlineCount } from '../../contract/headline.ts';
import { count } from '../../figures/number.ts';
import { numberWords } from '../../figures/cell-words.ts';

const days = (n: number): string => `${count(n)} ${n === 1 ? 'day' : 'days'}`;

/** `2016/17: 361`, `January to March 2020: 352`, `…: at least 9,000`. */
const countWords = ({ value, atLeast }: HeadlineCount): string => numberWords(value, atLeast);

/** The counts of a headline as one line of text, for the sheet. */
export function countsLine({ earlier, later, days: n }: Headline): string {
  const line = [earlier, later].flatMap((c) => (c ? `${c.label}: ${countWords(c)}` : [])).join('. ');
  return `${line}${n === undefined ? '' : ` in ${days(n)}`}.`;
}

/** The counts of a headline, large, each under its period. */
export function Counts({ headline: { earlier, later, days: n } }: { headline: Headline }): JSX.Element {
  const counts = [earlier, later].filter((c) => c !== undefined);
  return (
    <dl class="counts">
      {counts.map((c) => (
        <div key={c.label}>
          <dt>{c.label}</dt>
          <dd>{countWords(c)}</dd>
        </div>
      ))}
      {n !== undefined && (
        <div>
          <dt>Length</dt>
          <dd>{days(n)}</dd>
        </div>
      )}
    </dl>
  );
}
