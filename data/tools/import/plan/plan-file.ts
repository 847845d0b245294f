import { runRules } from '../../check/run.ts';
import { describeFault } from '../../tables/fault.ts';
import type { Draft } from '../draft.ts';
import { foiLayout } from '../layouts/foi.ts';
import { forceNames } from '../layouts/names.ts';
import type { Layout } from '../layouts/layout.ts';
import { populationLayout, type PopulationFile } from '../layouts/population.ts';
import type { PublishedValues } from '../layouts/published.ts';
import { readFile, type FileRead } from '../layouts/read-file.ts';
import { recordedCrimeLayout, type RecordedCrimeFile } from '../layouts/recorded-crime.ts';
import { tableC2Layout } from '../layouts/table-c2.ts';
import { tableP1Layout } from '../layouts/table-p1.ts';
import type { Opened } from '../source/open.ts';
import { codedMeasures } from './coverage.ts';
import type { Asked, Plan } from './plan.ts';
import { planPopulations } from './populations.ts';
import { planRecordedCrime } from './recorded-crime.ts';
import { planValues } from './values.ts';
import { atMost, section } from './words.ts';

type Result = RecordedCrimeFile | PublishedValues | PopulationFile;

/** The layouts, those with the most telling columns first. */
function layoutsFor(draft: Draft): Layout<Result>[] {
  const tables = draft.tables();
  const { forces, measures, places } = tables;
  const names = forceNames(forces, tables.publisherNames, places);
  const coded = codedMeasures(tables);
  const foi = measures.filter(({ id, sumOf }) => sumOf.length === 0 && ![...coded.values()].includes(id));
  return [
    recordedCrimeLayout(names, coded),
    tableC2Layout(names, forces),
    tableP1Layout(names, forces),
    populationLayout(places),
    foiLayout(names, foi),
  ];
}

const isOf = <Kind extends Result['kind']>(
  read: FileRead<Result>,
  kind: Kind,
): read is FileRead<Extract<Result, { kind: Kind }>> => read.result.kind === kind;

function planResult(draft: Draft, read: FileRead<Result>, asked: Asked): Plan {
  if (isOf(read, 'recorded-crime')) return planRecordedCrime(draft, read, asked);
  if (isOf(read, 'populations')) return planPopulations(draft, read, asked);
  if (isOf(read, 'values')) return planValues(draft, read, asked);
  throw new Error('A layout without a plan.');
}

/** Errors that the data check would find in the tables after the import. */
function faultsAfter(draft: Draft): string[] {
  const errors = runRules(draft.tables()).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const list = atMost(errors.map(describeFault), 10).join('\n');
  return [`The tables would not pass npm run data check:\n${list}`];
}

/**
 * Reads a file and makes its changes in the draft, without writing anything to disk.
 * @throws ImportProblem where the file is not understood
 */
export async function planFile(draft: Draft, opened: Opened, asked: Asked): Promise<Plan> {
  const read = await readFile(opened.rows, layoutsFor(draft), opened.format.startsWith('CSV'));
  const plan = planResult(draft, read, asked);
  const named = (names: readonly string[]): string[] => names.filter((name) => name !== '');
  const lines = [
    `${opened.format}: ${read.layout}`,
    ...(named(read.sheets).length === 0 ? [] : [`Sheets read: ${named(read.sheets).join(', ')}`]),
    ...(named(read.leftOut).length === 0
      ? []
      : [`Sheets without such a table, left out: ${named(read.leftOut).join(', ')}`]),
    ...section(
      'Notes below the tables, left out:',
      atMost(
        read.notes.map((note) => note.replaceAll(/\s+/g, ' ').slice(0, 90)),
        4,
      ),
    ),
    ...plan.lines,
  ];
  const refusals = plan.refusals.length === 0 && plan.needs.length === 0 ? faultsAfter(draft) : plan.refusals;
  return { ...plan, lines, refusals };
}
