import type { Progress } from './source/sheet-row.ts';

/** Where progress is shown. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

const WIDTH = 30;
/** A smaller file is read before anybody could wonder whether something happens. */
const LONG = 1_000_000;

/**
 * Shows how much of a file has been read: in a terminal by a bar that is drawn anew, elsewhere by a line at each quarter of the
 * file.
 */
export function progressOn(screen: Screen): { readonly report: Progress; readonly end: () => void } {
  let shown = -1;
  let drawn = false;
  const bar = (percent: number): string => {
    const full = Math.round((WIDTH * percent) / 100);
    return `\rReading [${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${String(percent).padStart(3)}%`;
  };
  return {
    report: (done, total) => {
      if (total < LONG) return;
      const percent = Math.floor((100 * Math.min(done, total)) / total);
      const step = screen.isTTY === true ? percent : percent - (percent % 25);
      if (step <= shown) return;
      shown = step;
      if (screen.isTTY === true) {
        screen.write(bar(percent));
        drawn = true;
      } else if (step > 0) screen.write(`Reading: ${step}%\n`);
    },
    end: () => {
      if (drawn) screen.write(`\r${' '.repeat(WIDTH + 15)}\r`);
    },
  };
}
