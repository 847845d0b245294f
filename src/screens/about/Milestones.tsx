import type { JSX } from 'preact';
import { dayWords } from '../../figures/period-words.ts';
import type { ScopedMilestone } from '../../contract/about.ts';

const KIND = {
  recording: 'Recording',
  law: 'Law',
  policy: 'Policy',
  context: 'Background',
} satisfies Record<ScopedMilestone['kind'], string>;

/** Where a break applies, after "this date": nothing where it is everywhere. */
function whereWords(areas: readonly string[]): string {
  if (areas.includes('all')) return '';
  return areas.includes('totals') ? ' in national totals' : ` in ${areas.join(' and ')}`;
}

/** What a break means for the figures. */
const breakWords = ({ measures, areas }: ScopedMilestone): string =>
  `Figures from before and after this date cannot be compared${whereWords(areas)}, for: ${measures.join('; ')}.`;

const MilestoneItem = ({ milestone }: { milestone: ScopedMilestone }): JSX.Element => (
  <li class={milestone.isBreak ? 'is-break' : undefined}>
    <p class="quiet">
      <time dateTime={milestone.date}>{dayWords(milestone.date)}</time> · {KIND[milestone.kind]}
    </p>
    <h3>{milestone.title}</h3>
    <p>{milestone.detail}</p>
    {milestone.isBreak && <p class="caution">{breakWords(milestone)}</p>}
    <p class="quiet">
      Source:{' '}
      {milestone.url ? (
        <a href={milestone.url} rel="noreferrer">
          {milestone.sourceTitle}
        </a>
      ) : (
        milestone.sourceTitle
      )}
    </p>
  </li>
);

/** Every change in law, recording and policy, oldest first. */
export const Milestones = ({ milestones }: { milestones: readonly ScopedMilestone[] }): JSX.Element => (
  <ol class="milestones">
    {milestones.map((milestone) => (
      <MilestoneItem key={milestone.date + milestone.title} milestone={milestone} />
    ))}
  </ol>
);
