import { keepsLimit, ratio, type Row } from './harness/row.ts';
import { table } from './harness/table.ts';

/** What a run of the bench gave. */
export interface Outcome {
  readonly rows: readonly Row[];
  /** Parts that could not be measured, each with why. */
  readonly failures: readonly string[];
  readonly runs: number;
  /** Other work on the machine before the bench began, by its cores: 1 keeps all of them busy. */
  readonly load: number;
}

/** Above this, other work on the machine makes itself felt in every time. */
const BUSY = 0.5;

const isOver = (row: Row): boolean => keepsLimit(row) === false;

/** Whether everything was measured and keeps its limit. */
export const isGood = ({ rows, failures }: Outcome): boolean => failures.length === 0 && !rows.some(isOver);

/** The outcome for people: the table, what went wrong, and a line that sums it up. */
export function describe({ rows, failures, runs, load }: Outcome): string {
  const limits = rows.filter(({ limit }) => limit !== undefined);
  const lines = [
    ...failures.map((failure) => `NOT MEASURED: ${failure}`),
    ...(load > BUSY
      ? [
          `Other work kept ${Math.round(load * 100)}% of the machine busy: times are longer than they should be.`,
        ]
      : []),
    `Medians of ${runs} runs at 390x844, 4 times slower CPU, 150 ms, 1.6 Mbit/s, brotli.`,
    `${limits.length} limits, ${limits.filter(isOver).length} exceeded, ${failures.length} parts not measured`,
  ];
  return `\n${rows.length > 0 ? `${table(rows)}\n\n` : ''}${lines.join('\n')}`;
}

/** The outcome for programs, as JSON. */
export const toJson = ({ rows, ...rest }: Outcome): string =>
  `${JSON.stringify({ ...rest, rows: rows.map((row) => ({ ...row, ratio: ratio(row), keepsLimit: keepsLimit(row) })) }, null, 2)}\n`;
