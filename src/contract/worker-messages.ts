import { isListOf, isObjectOf, isText, isYesOrNo } from './shape.ts';

/* What a page and the service worker say to each other. A question comes with a port, by which the answer goes back. */

/** Take over from the active worker; sent when the user chose to update. It has no answer. */
export const TAKE_OVER = 'SKIP_WAITING';

/** Which version are you of? The answer is the name of the version. */
export const ASK_BUILD = 'BUILD';

/**
 * What is your status? The answer is a {@link WorkerStatus}, after the worker has fetched again what the browser threw
 * away.
 */
export const ASK_STATUS = 'STATUS';

/** What a worker says of itself. */
export interface WorkerStatus {
  /** Its version. */
  readonly build: string;
  /** Paths of the pages of that version that are saved by the page: `area/kent/`. */
  readonly pages: readonly string[];
  /** Whether everything that the version needs is there. */
  readonly complete: boolean;
}

const isStatus = isObjectOf<WorkerStatus>({ build: isText, pages: isListOf(isText), complete: isYesOrNo });

/** Reads the answer to {@link ASK_STATUS}; undefined for anything else, such as that of a worker of another version. */
export const decodeStatus = (answer: unknown): WorkerStatus | undefined =>
  isStatus(answer) ? answer : undefined;
