/**
 * What browsers write to the console of their own accord when a file cannot be had, or is something else. The app cannot keep
 * them from it.
 */
const OF_LOADING = [
  // Chromium
  /^Failed to load resource: /,
  /^Manifest: Line: 1/,
  /^Error while trying to use the following icon from the Manifest/,
  /^The script has an unsupported MIME type/,
  /^Failed to fetch dynamically imported module/,
  /^Failed to load module script/,
  /^An unknown error occurred when fetching the script/,
  /^A bad HTTP response code .* when fetching the script/,
  /^The script resource is behind a redirect/,
  // Firefox
  /NetworkError when attempting to fetch resource/,
  /A ServiceWorker intercepted the request and encountered an unexpected error/,
  /^error loading dynamically imported module/,
  /^Loading module from .* was blocked because of a disallowed MIME type/,
  // WebKit
  /Importing a module script failed/,
  /CONSOLE NETWORK ERROR/,
  /CONSOLE JS ERROR Could not connect to /,
  // Of the promise that a request's event holds, which nobody asked for.
  /CONSOLE JS ERROR Unhandled Promise Rejection: NetworkError: {2}A network error occurred/,
  /CONSOLE JS ERROR .*(?:Failed to load|Load failed|cannot load)/i,
];

/** Errors that the fault itself does not explain. */
export const beyondLoading = (errors: readonly string[]): string[] => [
  ...new Set(errors.filter((error) => !OF_LOADING.some((known) => known.test(error)))),
];
