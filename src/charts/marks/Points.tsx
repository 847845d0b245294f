import type { Cell } from '../../figures/cell.ts';
import type { Trend } from '../../figures/trend/trend.ts';
import type { Frame } from '../frame.ts';

interface MarkProps {
  readonly cell: Cell;
  readonly x: string;
  readonly y: (value: number) => number;
}

/** A shape drawn around a place given in percent: a nested picture is the only group that can stand there. */
const At = ({ x, y, d, name }: { x: string; y: number; d: string; name: string }) => (
  <svg x={x} y={y}>
    <path class={name} d={d} />
  </svg>
);

/** The mark of one point: another shape for each kind of cell, so that no kind is told by colour alone. */
const Mark = ({ cell, x, y }: MarkProps) => {
  switch (cell.kind) {
    case 'count':
      return <circle class={cell.doubt ? 'ring doubt' : 'ring'} cx={x} cy={y(cell.value)} r="5" />;
    case 'at-least':
      return (
        <>
          <At x={x} y={y(cell.value)} d="M0-5V-16M-4-12L0-16 4-12" name="tick" />
          <circle class="ring" cx={x} cy={y(cell.value)} r="5" />
        </>
      );
    case 'part':
      return <At x={x} y={y(cell.value)} d="M0-6L6 0 0 6-6 0Z" name="piece" />;
    case 'disputed':
      return cell.values.map((value, i) => (
        <At key={i} x={x} y={y(value)} d="M-5-5L5 5M-5 5L5-5" name="cross" />
      ));
    default:
      return <At x={x} y={y(0)} d="M-4-4L4 4M-4 4L4-4" name="none" />;
  }
};

/** The marks of all points. In a fine line only what stands alone or is no plain count is marked. */
export const Points = ({ trend, frame, alone }: { trend: Trend; frame: Frame; alone: ReadonlySet<string> }) =>
  trend.points.map(({ cell, start }, index) => {
    const x = `${frame.x(index)}%`;
    if (frame.dense && cell.kind === 'count' && cell.doubt === undefined)
      return alone.has(x) ? <circle key={start} class="dot" cx={x} cy={frame.y(cell.value)} r="3.5" /> : null;
    return <Mark key={start} cell={cell} x={x} y={frame.y} />;
  });
