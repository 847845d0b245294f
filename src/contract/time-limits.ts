/** How long to wait for a network that may not be there, where there is something else to show. */
export const NETWORK_MS = 4000;

/** And where there is nothing else. */
export const PATIENT_MS = 60_000;

/** How long a worker waits for another's answer: it may have to be woken first. */
export const ASK_MS = 5000;
