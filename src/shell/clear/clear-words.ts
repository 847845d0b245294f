import type { ClearReport } from '../../storage/clear.ts';

const NAMES: readonly (readonly [keyof ClearReport, string])[] = [
  ['database', 'the figures, and the areas you pinned'],
  ['caches', 'the saved pages'],
  ['worker', 'the part that works without a connection'],
  ['notes', 'this site’s settings'],
];

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('; ')}; and ${items.at(-1)}`;

/** What was removed and what could not be, in sentences. */
export function reportWords(report: ClearReport): string[] {
  const of = (state: string): string[] =>
    NAMES.flatMap(([key, name]) => (report[key] === state ? [name] : []));
  const removed = of('removed');
  const failed = of('failed');
  const sentences = [
    removed.length > 0 ? `Removed from this device: ${list(removed)}.` : 'There was nothing to remove.',
  ];
  if (failed.length > 0)
    sentences.push(
      `Could not be removed: ${list(failed)}. Close all other tabs of this site and try again, or clear the site’s data in your browser’s settings.`,
    );
  return sentences;
}

/** What clearing can never remove, and what to do about each. */
export const REMAINS: readonly string[] = [
  'Your browser’s history still lists the pages you opened. You can delete them in the browser’s history.',
  'Calls stay in the phone’s call list, and texts in the messages, until you delete them there.',
  'If you installed the app, its icon stays. Hold your finger on it and choose Remove or Uninstall; on a computer, use the app’s menu.',
  'Opening this site again saves it on the device again.',
];
