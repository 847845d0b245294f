/** Lets the browser paint and answer before the next piece of work. */
export const nextTask = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** Resolves once what was drawn just now can be seen. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => void setTimeout(resolve));
  });
