import type { JSX } from 'preact';
import { href } from '../../shell/href.ts';
import type { ForceEntry } from '../site.ts';

/** Side of a tile and the room between two, in units of the drawing. */
const TILE = 46;
const STEP = 48;

/**
 * One tile a force, roughly where it lies. No tile is shaded: the map is a way in, not a picture of counts.
 * The list of all forces says the same in words, so the map is left out for screen readers and the Tab key.
 */
export function TileMap({ forces }: { forces: readonly ForceEntry[] }): JSX.Element {
  const columns = Math.max(...forces.map((f) => f.tile.x)) + 1;
  const rows = Math.max(...forces.map((f) => f.tile.y)) + 1;
  return (
    <svg class="tiles" viewBox={`0 0 ${columns * STEP} ${rows * STEP}`} aria-hidden="true">
      {forces.map(({ id, shortName, tile }) => (
        <a key={id} href={href(`area/${id}/`)} tabIndex={-1}>
          <title>{shortName}</title>
          <rect x={tile.x * STEP} y={tile.y * STEP} width={TILE} height={TILE} rx="8" />
          <text x={tile.x * STEP + TILE / 2} y={tile.y * STEP + TILE / 2 + 4}>
            {tile.label}
          </text>
        </a>
      ))}
    </svg>
  );
}
