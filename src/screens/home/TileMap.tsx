import type { JSX } from 'preact';
import { href } from '../../contract/addresses.ts';
import type { ForceSummary } from '../../contract/site.ts';

/** Side of a tile and the room between two, in units of the drawing. */
const TILE = 46;
const STEP = 48;

/** Baseline of a label of one line, and how far apart two lines are. */
const BASE = TILE / 2 + 4;
const LINE = 13;

/** The name on a tile, one word a line. */
function Label({ tile }: Pick<ForceSummary, 'tile'>): JSX.Element {
  const words = tile.label.includes('&') ? [tile.label] : tile.label.split(' ');
  const top = tile.y * STEP + BASE - ((words.length - 1) * LINE) / 2;
  return (
    <text>
      {words.map((word, i) => (
        <tspan key={word} x={tile.x * STEP + TILE / 2} y={top + i * LINE}>
          {word}
        </tspan>
      ))}
    </text>
  );
}

/**
 * One tile a force, roughly where it lies. No tile is shaded: the map is a way in, not a picture of counts.
 * The list of all forces says the same in words, so the map is left out for screen readers and the Tab key.
 */
export function TileMap({ forces }: { forces: readonly ForceSummary[] }): JSX.Element {
  const columns = Math.max(...forces.map((f) => f.tile.x)) + 1;
  const rows = Math.max(...forces.map((f) => f.tile.y)) + 1;
  return (
    <svg class="tiles" viewBox={`0 0 ${columns * STEP} ${rows * STEP}`} aria-hidden="true">
      {forces.map(({ id, shortName, tile }) => (
        <a key={id} href={href(`area/${id}/`)} tabIndex={-1}>
          <title>{shortName}</title>
          <rect x={tile.x * STEP} y={tile.y * STEP} width={TILE} height={TILE} rx="8" />
          <Label tile={tile} />
        </a>
      ))}
    </svg>
  );
}
