/** Soon at first, as most troubles are short; then less and less often, as a broken release can last for hours. */
const FIRST_MS = 5000;
const LONGEST_MS = 60 * 60 * 1000;

/** Does something again later, each time after twice as long as the time before. */
export class Retry {
  readonly #stop: AbortSignal;
  #wait = FIRST_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param stop ends it */
  constructor(stop: AbortSignal) {
    this.#stop = stop;
  }

  /** Asked for twice, it is done once. */
  later(work: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#stop.aborted) work();
    }, this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_MS);
  }
}
