import { ASIDE, type BreakMark } from '../breaks.ts';
import { LINE } from '../text.ts';

const BASE = 12;

const Mark = ({ mark, bottom }: { mark: BreakMark; bottom: number }) => {
  const x = `${mark.at}%`;
  const dx = mark.side * ASIDE;
  return (
    <>
      <line class="break" x1={x} x2={x} y1={mark.top} y2={bottom} />
      {mark.lines.map((line, i) => (
        <text key={line} x={x} dx={dx} y={mark.top + BASE + i * LINE} class={mark.side === 1 ? '' : 'end'}>
          {line}
        </text>
      ))}
    </>
  );
};

/** Breaks in recording: a dashed line each, with words at its head. */
export const Breaks = ({
  marks,
  bottom,
  name,
}: {
  marks: readonly BreakMark[];
  bottom: number;
  name: string;
}) => (
  <g class={`words ${name}`}>
    {marks.map((mark, i) => (
      <Mark key={i} mark={mark} bottom={bottom} />
    ))}
  </g>
);
