import type { TrendPoint } from '../../figures/trend/trend.ts';
import type { Frame } from '../frame.ts';
import { valuesOf } from '../../figures/cell.ts';

/** Shows which point is read out: a halo around its mark and a thin line down to its year. */
export const Halo = ({ point, index, frame }: { point: TrendPoint; index: number; frame: Frame }) => {
  const x = `${frame.x(index)}%`;
  const values = valuesOf(point.cell);
  const heights = (values.length === 0 ? [0] : values).map(frame.y);
  return (
    <g class="halo">
      <line x1={x} x2={x} y1={Math.min(...heights)} y2={frame.bottom} />
      {heights.map((y, i) => (
        <circle key={i} cx={x} cy={y} r={frame.dense ? 7 : 10} />
      ))}
    </g>
  );
};
