import type { JSX } from 'preact';

/** [value, words]; the first one, without a value, shows everything. */
type Choice = readonly [value: string, words: string];

const WHO: readonly Choice[] = [
  ['', 'Everyone'],
  ['child', 'I am under 19'],
  ['parent', 'Parent or carer'],
  ['teacher', 'I work with children'],
];

const WHERE: readonly Choice[] = [
  ['', 'Anywhere'],
  ['england', 'England'],
  ['wales', 'Wales'],
  ['scotland', 'Scotland'],
  ['northern-ireland', 'Northern Ireland'],
];

interface ChipsProps {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
}

const Chips = ({ name, legend, choices }: ChipsProps): JSX.Element => (
  <fieldset>
    <legend>{legend}</legend>
    {choices.map(([value, words]) => (
      <label key={value}>
        <input type="radio" name={name} value={value} checked={value === ''} />
        <span>{words}</span>
      </label>
    ))}
  </fieldset>
);

/**
 * Who you are and where you live. help.css does the choosing, so it works with scripts off.
 * `autocomplete` keeps browsers from bringing a choice back on the next visit.
 */
export const Choices = (): JSX.Element => (
  <form class="help-choices" autocomplete="off">
    <Chips name="for" legend="Who are you?" choices={WHO} />
    <Chips name="in" legend="Where do you live?" choices={WHERE} />
    <p class="help-small">Your choice hides the services that are for other people. It is not saved.</p>
  </form>
);
