import type { JSX } from 'preact';
import { dayWords } from '../../figures/period-words.ts';
import type { MilestoneEntry } from '../../contract/about.ts';

const KIND = {
  recording: 'Recording',
  law: 'Law',
  policy: 'Policy',
  context: 'Background',
} satisfies Record<MilestoneEntry['kind'], string>;

/** Where a break applies, after "this date": nothing where it is everywhere. */
function whereWords(areas: readonly string[]): string {
  if (areas.includes('all')) return '';
  return areas.includes('totals') ? ' in national totals' : ` in ${areas.join(' and ')}`;
}

/** What a break means for the figures. */
const breakWords = ({ measures, areas }: MilestoneEntry): string =>
  `No comparison across this date${whereWords(areas)}, for: ${measures.join('; ')}.`;

const Entry = ({ entry }: { entry: MilestoneEntry }): JSX.Element => (
  <li class={entry.isBreak ? 'is-break' : undefined}>
    <p class="quiet">
      <time dateTime={entry.date}>{dayWords(entry.date)}</time> · {KIND[entry.kind]}
    </p>
    <h3>{entry.title}</h3>
    <p>{entry.detail}</p>
    {entry.isBreak && <p class="caution">{breakWords(entry)}</p>}
    <p class="quiet">
      Source:{' '}
      {entry.url ? (
        <a href={entry.url} rel="noreferrer">
          {entry.sourceTitle}
        </a>
      ) : (
        entry.sourceTitle
      )}
    </p>
  </li>
);

/** Every change in law, recording and policy, oldest first. */
export const Milestones = ({ entries }: { entries: readonly MilestoneEntry[] }): JSX.Element => (
  <ol class="milestones">
    {entries.map((entry) => (
      <Entry key={entry.date + entry.title} entry={entry} />
    ))}
  </ol>
);
