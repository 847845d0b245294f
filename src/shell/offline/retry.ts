import { FIRST_RETRY_MS, LONGEST_RETRY_MS } from '../../contract/time-limits.ts';

/** Does something again later, each time after twice as long as the time before. */
export class Retry {
  readonly #stop: AbortSignal;
  #wait = FIRST_RETRY_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param stop ends it */
  constructor(stop: AbortSignal) {
    this.#stop = stop;
  }

  /** Called twice, it runs the work once. */
  later(work: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#stop.aborted) work();
    }, this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_RETRY_MS);
  }
}
