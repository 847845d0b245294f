const PARTS = /^([A-Z]{1,2})(\d{1,2})([A-Z]?)$/;

/**
 * Writes postcode districts as areas and runs: `AB10`, `AB11`, `AB12`, `AL1`, `EC1A` become `AB10-12 AL1 EC1A`.
 * @param outcodes districts in upper case without spaces
 * @throws where one is not shaped like a postcode district
 */
export function packOutcodes(outcodes: readonly string[]): string {
  const parts = outcodes
    .map((outcode) => {
      const [, area, number, letter] = PARTS.exec(outcode) ?? [];
      if (area === undefined || number === undefined || letter === undefined) {
        throw new Error(`"${outcode}" is not a postcode district; expected for example "ME14" or "EC1A"`);
      }
      return { area, number: Number(number), letter };
    })
    .toSorted((a, b) =>
      a.area < b.area ? -1 : a.area > b.area ? 1 : a.number - b.number || (a.letter < b.letter ? -1 : 1),
    );
  const runs: { area: string; first: number; last: number; letter: string }[] = [];
  for (const { area, number, letter } of parts) {
    const run = runs.at(-1);
    if (run?.area === area && run.letter === '' && letter === '' && run.last === number - 1)
      run.last = number;
    else runs.push({ area, first: number, last: number, letter });
  }
  return runs
    .map((run) => run.area + run.first + run.letter + (run.last > run.first ? `-${run.last}` : ''))
    .join(' ');
}

/**
 * Reads one run of what `packOutcodes` wrote.
 * @param run `AB10-12` or `EC1A`
 * @returns each district in order
 */
export function unpackRun(run: string): string[] {
  const [first = '', last] = run.split('-');
  if (last === undefined) return [first];
  const area = first.replace(/\d+$/, '');
  const from = Number(first.slice(area.length));
  return Array.from({ length: Number(last) - from + 1 }, (_, i) => area + (from + i));
}
