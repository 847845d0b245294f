/** Every whole number from the first to the last. */
export const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Years in the fewest words: `2018/19, 2020/21 to 2023/24`. */
export function yearSpans(years: readonly number[], label: (year: number) => string): string {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  const words = (run: readonly number[]): string => {
    const [first, last] = [run[0], run.at(-1)];
    if (run.length < 3 || first === undefined || last === undefined) return run.map(label).join(', ');
    return `${label(first)} to ${label(last)}`;
  };
  return runs.map(words).join(', ');
}
