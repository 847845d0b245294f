import { median } from './stats.ts';

/** A step that was taken in every run, with the median of what it took, in ms. */
export interface Step {
  readonly name: string;
  readonly ms: number;
}

/** Collects what named steps took over several runs. */
export function collectSteps(): { add(name: string, ms: number): void; slowestFirst(): Step[] } {
  const taken = new Map<string, number[]>();
  return {
    add(name, ms) {
      const all = taken.get(name) ?? [];
      taken.set(name, all);
      all.push(ms);
    },
    slowestFirst: () =>
      [...taken].map(([name, all]) => ({ name, ms: median(all) })).sort((a, b) => b.ms - a.ms),
  };
}
