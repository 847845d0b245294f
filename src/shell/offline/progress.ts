import { updateOfflineState } from './offline-state.ts';

type Part = 'pages' | 'records';

interface Count {
  readonly saved: number;
  readonly total: number;
}

/**
 * Counts the areas that are on the device whole, with page and figures. The two are saved side by side; an area counts
 * once both have it, so the lower number is reported. Nothing is reported where nothing is missing.
 */
export class Progress {
  readonly #counts = new Map<Part, Count | undefined>();
  /** Whether anything had to be saved. */
  hadWork = false;

  readonly #stop: AbortSignal;

  /**
   * @param parts what is being saved; nothing is reported before each has said how much there is
   * @param stop ends the reporting
   */
  constructor(parts: readonly Part[], stop: AbortSignal) {
    this.#stop = stop;
    for (const part of parts) this.#counts.set(part, undefined);
  }

  set(part: Part, saved: number, total: number): void {
    this.#counts.set(part, { saved, total });
    this.hadWork ||= saved < total;
    this.#report();
  }

  /** No longer waits for a part that cannot be saved on this device. */
  drop(part: Part): void {
    this.#counts.delete(part);
    this.#report();
  }

  #report(): void {
    const counts = [...this.#counts.values()];
    const known = counts.filter((count) => count !== undefined);
    const [first, ...others] = known;
    if (this.#stop.aborted || !this.hadWork || first === undefined || known.length < counts.length) return;
    updateOfflineState({
      progress: others.reduce((low, count) => (count.saved < low.saved ? count : low), first),
    });
  }
}
