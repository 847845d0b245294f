/** A cell that both editions have, with another count. */
export interface Change {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** What an edition changes, cell by cell. */
export interface CrimeDiff {
  readonly unchanged: number;
  readonly changed: readonly Change[];
  /** Keys that only the new edition has, and only the old one. */
  readonly added: readonly string[];
  readonly vanished: readonly string[];
}

/** Compares two editions by the keys of their cells. */
export function diffCrime(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): CrimeDiff {
  const changed: Change[] = [];
  const added: string[] = [];
  let unchanged = 0;
  for (const [key, to] of after) {
    const from = before.get(key);
    if (from === undefined) added.push(key);
    else if (from === to) unchanged += 1;
    else changed.push({ key, from, to });
  }
  const vanished = [...before.keys()].filter((key) => !after.has(key));
  return { unchanged, changed, added, vanished };
}

/** True where both editions are the same, cell for cell. */
export const isSame = ({ changed, added, vanished }: CrimeDiff): boolean =>
  changed.length === 0 && added.length === 0 && vanished.length === 0;
