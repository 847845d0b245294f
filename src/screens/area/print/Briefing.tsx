import type { ComponentChildren, JSX } from 'preact';
import { Drawing } from '../../../charts/Drawing.tsx';
import { HEIGHT } from '../../../charts/frame.ts';
import { layOut } from '../../../charts/layout.ts';
import { TEXT_SIZE } from '../../../charts/text.ts';
import type { Trend } from '../../../figures/trend/trend.ts';
import { count } from '../../../figures/number.ts';
import { dayWords, YEAR_MEANING } from '../../../figures/period-words.ts';
import { changeWords } from '../../../figures/change/change-words.ts';
import { COUNTS_ARE_NOT_CHILDREN, RISE_CARE } from '../../../figures/care/care-words.ts';
import { newestWords, noNewestWords } from '../../../figures/newest/newest-words.ts';
import { nationalWords } from '../../../figures/national/national-words.ts';
import { areaExplanation } from '../../../figures/care/area-words.ts';
import { sourceWords } from '../../../figures/published/published-words.ts';
import type { SeriesView } from '../series-view.ts';
import { sheetOf, type Sheet } from './sheet.ts';
import type { SheetProps } from './print-request.ts';

function Headline({ view }: { view: SeriesView }): JSX.Element {
  const { newest, series, change, national } = view;
  if (!newest) return <p>{noNewestWords(series.measure)}</p>;
  const { number, what } = newestWords(newest, series.measure);
  const { lead, rest } = changeWords(change);
  const [beside] = national;
  return (
    <>
      <p class="b-figure">
        <b>{number}</b> {what}
      </p>
      <p>
        <b>{lead}</b> {rest}
      </p>
      {beside && <p>{nationalWords(beside)}</p>}
    </>
  );
}

/** The chart of the page once more, by the same drawing: a page that says it twice is hardly longer when packed. */
function Chart({ trend, unit }: { trend: Trend; unit: string }): JSX.Element | null {
  if (trend.points.length === 0) return null;
  return (
    <figure class="chart">
      <figcaption>{`Number of ${unit}, by ${trend.step}`}</figcaption>
      <div class="chart-plot">
        <svg aria-hidden="true" width="100%" height={HEIGHT} font-size={TEXT_SIZE}>
          <Drawing trend={trend} layout={layOut(trend, count)} />
        </svg>
      </div>
    </figure>
  );
}

const Table = ({ sheet }: { sheet: Sheet }): JSX.Element => (
  <table>
    <thead>
      <tr>
        {sheet.head.map((name, i) => (
          <th key={name} scope="col" class={i > 0 ? 'n' : undefined}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {sheet.rows.map((row) =>
        'note' in row ? (
          <tr key={row.note}>
            <td colSpan={3}>{row.note}</td>
          </tr>
        ) : (
          <tr key={row.cells[0]}>
            <th scope="row">{row.cells[0]}</th>
            <td class="n">{row.cells[1]}</td>
            <td class="n">{row.cells[2]}</td>
          </tr>
        ),
      )}
    </tbody>
  </table>
);

const List = ({ title, children }: { title: string; children: ComponentChildren }): JSX.Element => (
  <>
    <h3>{title}</h3>
    <ol>{children}</ol>
  </>
);

interface SourcesProps extends Pick<SheetProps, 'record' | 'editionDate'> {
  readonly sheet: Sheet;
}

const Sources = ({ record, sheet, editionDate }: SourcesProps): JSX.Element => (
  <>
    <List title="Sources">
      {sheet.sources.map((id) => {
        const source = record.sources[id];
        return source && <li key={id}>{sourceWords(source)}</li>;
      })}
    </List>
    <p>
      Figures of {dayWords(editionDate)}. {YEAR_MEANING}
    </p>
  </>
);

/** So many sources fit beside the table; more stand below it, one to a line. */
const FEW = 2;

/**
 * One sheet of paper for a staff room: the figure, its years, how far to trust it, where it comes from. Always by years:
 * the quarters would not fit, and say no more on paper.
 */
export function Briefing({ record, view, editionDate }: SheetProps): JSX.Element {
  const { series, years } = view;
  const { name, definition, caveat, countedAs, plainName } = series.measure;
  const sheet = sheetOf(record, view);
  const why = areaExplanation(record);
  const few = sheet.sources.length <= FEW;
  const sources = <Sources record={record} sheet={sheet} editionDate={editionDate} />;
  return (
    <>
      <h2>
        {record.force.shortName}: {plainName}
      </h2>
      <Headline view={view} />
      <Chart trend={years} unit={countedAs} />
      <div class="b-columns">
        <Table sheet={sheet} />
        <div>
          <List title="Read this with care">
            <li>{COUNTS_ARE_NOT_CHILDREN}</li>
            <li>
              {name}. {caveat === '' ? definition : caveat}
            </li>
            <li>{RISE_CARE}</li>
          </List>
          {why !== null && <p>{why}</p>}
          {few && sources}
        </div>
      </div>
      {!few && <div class="b-sources">{sources}</div>}
    </>
  );
}
