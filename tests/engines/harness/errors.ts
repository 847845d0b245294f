/**
 * How the engines tell that a request had no answer: which is no error where there is no connection, nor where the page was
 * left before the answer came.
 */
const NO_ANSWER =
  /ERR_CONNECTION_REFUSED|ERR_FAILED|NetworkError|NS_ERROR_CONNECTION_REFUSED|Could not connect|access control checks|error loading dynamically imported module|Importing a module script failed|ServiceWorker intercepted the request/;

/** What is left of a console's errors without those of requests that had no answer. */
export const withoutNetwork = (errors: readonly string[]): string[] =>
  errors.filter((words) => !NO_ANSWER.test(words));
