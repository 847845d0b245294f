import { Fragment, type JSX } from 'preact';
import type { ComparedArea } from '../../figures/compare/compared-area.ts';
import { compareRows, type CompareRow, type RowBreak } from '../../figures/compare/compare-rows.ts';
import type { RatePoint } from '../../figures/rate/rate.ts';
import { countWithoutRate } from '../../figures/rate/no-rate-words.ts';
import { populationYearWords, rateParts } from '../../figures/rate/rate-words.ts';
import { decimal } from '../../figures/number.ts';
import { dayWords } from '../../figures/period-words.ts';
import { cellWords, cellWordsInPartRow } from '../../figures/cell-words.ts';
import { DO_NOT_COMPARE } from '../../figures/trend/break-words.ts';
import type { Shown } from './compare-address.ts';

interface CompareTableProps {
  readonly sides: readonly ComparedArea[];
  readonly shown: Shown;
}

function CountCell({ at, row }: { at: RatePoint; row: CompareRow }): JSX.Element {
  const { cell } = at.point;
  // The row says that it is part of a year where that is so in every column.
  return <>{row.isPart ? cellWordsInPartRow(cell) : cellWords(cell)}</>;
}

function RateCell({ at, row }: { at: RatePoint; row: CompareRow }): JSX.Element {
  const { point, rate } = at;
  const { cell } = point;
  if (rate.kind === 'none' || cell.kind !== 'count') return <small>{countWithoutRate(at)}</small>;
  return (
    <>
      {decimal(rate.per10000)}{' '}
      <small>
        {rateParts(cell.value, rate)}
        {(row.populationYear === null || rate.borrowed) && ` ${populationYearWords(rate)}`}
      </small>
    </>
  );
}

const BreakRow = ({ mark, span }: { mark: RowBreak; span: number }): JSX.Element => (
  <tr class="break">
    <td colSpan={span}>
      <div>
        <b>
          {dayWords(mark.date)}: {mark.title}
          {mark.areas.length > 0 && ` (${mark.areas.join(', ')})`}.
        </b>{' '}
        {mark.detail} {DO_NOT_COMPARE.screen}
      </div>
    </td>
  </tr>
);

/** The charts once more as one table: years newest first, areas across in alphabetical order, gaps and breaks in words. */
export function CompareTable({ sides, shown }: CompareTableProps): JSX.Element {
  return (
    // The keyboard scrolls it too, where it is wider than a phone.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="scroll" role="region" aria-label="Table of all figures" tabIndex={0}>
      <table>
        <caption class="visually-hidden">Years down, areas across</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            {sides.map(({ force }) => (
              <th key={force.id} scope="col" class="n">
                {force.shortName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareRows(sides).map((row) => (
            <Fragment key={row.start}>
              <tr>
                <th scope="row">
                  {row.label}
                  {row.isPart && <small>part of a year</small>}
                  {shown === 'rate' && row.populationYear !== null && (
                    <small>children in mid-{row.populationYear}</small>
                  )}
                </th>
                {row.cells.map((at, i) => (
                  <td key={sides[i]?.force.id} class="n">
                    {!at && cellWords({ kind: 'not-published' })}
                    {at &&
                      (shown === 'rate' ? <RateCell at={at} row={row} /> : <CountCell at={at} row={row} />)}
                  </td>
                ))}
              </tr>
              {row.breaks.map((mark) => (
                <BreakRow key={mark.date + mark.title} mark={mark} span={sides.length + 1} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
