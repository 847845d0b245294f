import type { Fault } from '../tables/fault.ts';
import type { Tables } from '../tables/types.ts';
import { areas } from './areas.ts';
import { blanks } from './blanks.ts';
import { constraints } from './constraints.ts';
import { doubts } from './doubts.ts';
import { editions } from './editions.ts';
import { forces } from './forces.ts';
import { foreignKeys } from './foreign-keys.ts';
import { formulas } from './formulas.ts';
import { headlineCounts } from './headline-counts.ts';
import { headlines } from './headlines.ts';
import { helplines } from './helplines.ts';
import { measures } from './measures.ts';
import { measuresApart } from './measures-apart.ts';
import { milestones } from './milestones.ts';
import { oneStanding } from './one-standing.ts';
import { outcodes } from './outcodes.ts';
import { periods } from './periods.ts';
import { platforms } from './platforms.ts';
import { quarters } from './quarters.ts';
import { reading } from './reading.ts';
import { restated } from './restated.ts';
import type { Rule } from './rule.ts';
import { sources } from './sources.ts';
import { spans } from './spans.ts';
import { sums } from './sums.ts';
import { totals } from './totals.ts';
import { unique } from './unique.ts';
import { wrongNumbers } from './wrong-numbers.ts';

/** Every rule that the tables must meet; the file of each says what it holds. */
export const rules: readonly Rule[] = [
  reading,
  constraints,
  unique,
  foreignKeys,
  blanks,
  formulas,
  areas,
  sources,
  measures,
  measuresApart,
  sums,
  forces,
  outcodes,
  milestones,
  platforms,
  editions,
  periods,
  oneStanding,
  doubts,
  totals,
  spans,
  quarters,
  restated,
  headlines,
  headlineCounts,
  helplines,
  wrongNumbers,
];

/** All faults of all rules, by file and row. */
export const runRules = (tables: Tables): Fault[] =>
  rules
    .flatMap((rule) => [...rule(tables)])
    .toSorted((a, b) => a.file.localeCompare(b.file) || (a.row ?? 0) - (b.row ?? 0));
