/** How long to wait for a network that may not be there, where there is something else to show. */
export const NETWORK_MS = 4000;

/** And where there is nothing else. */
export const PATIENT_MS = 60_000;
