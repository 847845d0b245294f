/** How the engines tell that a request had no answer: which is no error where there is no connection. */
const NO_ANSWER =
  /ERR_CONNECTION_REFUSED|ERR_FAILED|NetworkError|NS_ERROR_CONNECTION_REFUSED|Could not connect|access control checks/;

/** What is left of a console's errors when there was no connection. */
export const withoutNetwork = (errors: readonly string[]): string[] =>
  errors.filter((words) => !NO_ANSWER.test(words));
