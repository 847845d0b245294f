import { monthWords, dayWords } from '../../../../src/figures/period-words.ts';
import { quarterAfter } from '../../../../src/figures/period.ts';
import type { Draft } from '../draft.ts';
import type { FileRead } from '../layouts/read-file.ts';
import type { RecordedCrimeFile } from '../layouts/recorded-crime.ts';
import { coverage, wholeEdition } from './coverage.ts';
import { diffCrime, isSame } from './crime-diff.ts';
import { crimeCell, crimeKey } from './crime-key.ts';
import { diffLines, largestLines, leapLines, partYearLines, reachWords, type Labels } from './crime-lines.ts';
import { partRefusal } from './crime-refusals.ts';
import { addEdition, editionSource } from './edition-row.ts';
import { fivefold } from './fivefold.ts';
import { nameLines, unknownNames } from './force-words.ts';
import type { Asked, Plan } from './plan.ts';
import { restate } from './restate.ts';
import { whichEdition } from './which-edition.ts';
import { many } from './words.ts';

const FILE = 'recorded-crime.csv';

/** The rows of recorded-crime.csv in their order: by measure, force and quarter. */
const crimeRows = (counts: ReadonlyMap<string, number>) =>
  [...counts.keys()].sort().map((key) => {
    const { measure, area, quarter } = crimeCell(key);
    return { measure, area, quarter_start: quarter, count: String(counts.get(key)) };
  });

/** Compares printed figures with the new edition. @returns how many rows change */
function restateObservations(draft: Draft, edition: string): number {
  const rows = draft.rows('observations.csv');
  const next = restate(rows, draft.tables(), edition);
  draft.replace('observations.csv', next);
  return next.filter(
    (row, at) =>
      row !== rows[at] && (row['note'] !== rows[at]?.['note'] || row['status'] !== rows[at]?.['status']),
  ).length;
}

/** Plans the replacement of recorded crime by the edition in a file, and puts it into the draft. */
export function planRecordedCrime(draft: Draft, read: FileRead<RecordedCrimeFile>, asked: Asked): Plan {
  const tables = draft.tables();
  const { counts, names, quarters, rows } = read.result;
  const before = new Map(
    tables.recordedCrime.map((row) => [crimeKey(row.measure, row.area, row.quarterStart), row.count]),
  );
  const diff = diffCrime(before, counts);
  const whole = wholeEdition(tables);
  const has = coverage(counts, quarters, whole);
  const reach = quarterAfter(quarters.at(-1) ?? whole.first, 0).end;
  const present = tables.editions.at(-1);
  const force = new Map(tables.forces.map(({ id, shortName }) => [id, shortName]));
  const code = new Map(tables.measures.map(({ id, offenceCode }) => [id, offenceCode]));
  const labels: Labels = {
    area: (id) => force.get(id) ?? id,
    code: (measure) => code.get(measure) ?? measure,
  };
  const published = whichEdition({
    asked,
    words: read.words,
    reach,
    editions: tables.editions,
    maybePresent: isSame(diff) || before.size === 0,
    present: isSame(diff) && before.size > 0,
  });
  const lines = [
    `Edition: ${published === undefined ? 'of an unknown day' : `${dayWords(published.date)} (${published.how})`}, ${reachWords(quarters[0] ?? '', quarters.at(-1) ?? '')}`,
    `Rows in the file: ${many(rows, 'row')}; of our offences and forces: ${many(counts.size, 'row')}`,
    ...diffLines(diff),
    ...partYearLines(has),
    ...largestLines(diff, labels),
    ...leapLines(fivefold(before, counts), labels),
    ...nameLines(names),
  ];
  const refusals = [
    ...unknownNames(names),
    ...(asked.partial ? [] : partRefusal(has, whole, labels, reach, present)),
    ...(published !== undefined && published.date <= reach
      ? [
          `It cannot have been published on ${dayWords(published.date)}: it reaches ${dayWords(reach)}. Put --published right.`,
        ]
      : []),
    ...(counts.size === 0 ? ['The file has none of our offences and forces.'] : []),
  ];
  if (refusals.length > 0) return { lines, refusals, needs: [] };
  draft.replace(FILE, crimeRows(counts));
  if (published === undefined) {
    return {
      lines,
      refusals,
      needs: [
        'The file does not say when it was published. Add --published YYYY-MM-DD: the day stands on the page of the publication.',
      ],
    };
  }
  const edition = { published: published.date, reach, rows: counts.size };
  const restored = present?.recordedCrimePublished === published.date && (isSame(diff) || before.size === 0);
  if (!restored) addEdition(draft, edition, editionSource(draft, edition, asked.url), diff, asked.today);
  const restated = restateObservations(draft, monthWords(published.date));
  return {
    lines: [...lines, `Printed figures whose status or note changes: ${restated}`],
    refusals,
    needs: [],
  };
}
