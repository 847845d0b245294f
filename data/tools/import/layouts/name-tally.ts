import type { ForceNames, Meaning } from './names.ts';

/** A name of a file that stands for no force of ours, and how many rows it has. */
export interface NameCount {
  readonly name: string;
  readonly rows: number;
  /** Why it is none; absent where nobody knows the name. */
  readonly why?: string;
}

/** Looks names up, and counts the rows of every name that is no force of ours, so that none is dropped without a word. */
export class NameTally {
  private readonly others = new Map<string, { rows: number; why?: string }>();

  constructor(private readonly names: ForceNames) {}

  look(name: string): Meaning {
    const meaning = this.names(name);
    if (meaning.kind !== 'force') {
      const rows = (this.others.get(name)?.rows ?? 0) + 1;
      this.others.set(name, meaning.kind === 'none' ? { rows, why: meaning.why } : { rows });
    }
    return meaning;
  }

  /** Every name that was no force, in the order in which the names were first seen. */
  list(): NameCount[] {
    return [...this.others].map(([name, other]) => ({ name, ...other }));
  }
}
