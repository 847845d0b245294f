/** Lets the browser paint and answer before the next piece of work. */
export const nextTask = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
