import { Fragment, type JSX } from 'preact';
import type { Side } from '../../figures/compare/compared-area.ts';
import { compareRows, type CompareRow, type RowBreak } from '../../figures/compare/compare-rows.ts';
import type { RatePoint } from '../../figures/rate/rates.ts';
import { noRateWords, rateParts, rateYear } from '../../figures/compare/compare-words.ts';
import { count, decimal } from '../../figures/number.ts';
import { dayWords } from '../../figures/period.ts';
import { cellWords } from '../../figures/counted-words.ts';
import type { ValueKind } from './compare-address.ts';

interface CompareTableProps {
  readonly sides: readonly Side[];
  readonly valueKind: ValueKind;
}

function CountCell({ at, row }: { at: RatePoint; row: CompareRow }): JSX.Element {
  const { cell } = at.point;
  // The row says that it is part of a year where that is so in every column.
  return <>{cell.kind === 'part' && row.isPart ? count(cell.value) : cellWords(cell)}</>;
}

function RateCell({ at, row }: { at: RatePoint; row: CompareRow }): JSX.Element {
  const { point, rate } = at;
  const { cell } = point;
  if (rate.kind === 'none' || cell.kind !== 'count') return <small>{noRateWords(at)}</small>;
  return (
    <>
      {decimal(rate.per10000)}{' '}
      <small>
        {rateParts(cell.value, rate)}
        {(row.populationYear === null || rate.borrowed) && rateYear(rate)}
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
        {mark.detail} Do not compare figures above this line with figures below it.
      </div>
    </td>
  </tr>
);

/** The charts once more as one table: years newest first, areas across in alphabetical order, gaps and breaks in words. */
export const CompareTable = ({ sides, valueKind }: CompareTableProps): JSX.Element => (
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
                {valueKind === 'rate' && row.populationYear !== null && (
                  <small>children in mid-{row.populationYear}</small>
                )}
              </th>
              {row.cells.map((at, i) => (
                <td key={sides[i]?.force.id} class="n">
                  {!at && cellWords({ kind: 'not-published' })}
                  {at &&
                    (valueKind === 'rate' ? <RateCell at={at} row={row} /> : <CountCell at={at} row={row} />)}
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
